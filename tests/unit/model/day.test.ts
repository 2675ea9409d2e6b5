import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, isDay, localDay } from '../../../src/model/day.ts';

describe('isDay', () => {
  it.each(['2024-02-29', '2026-12-31', '2000-02-29'])('knows %s', (day) => expect(isDay(day)).toBe(true));

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '01-01-2026',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
    'today',
  ])('does not take %j for a day', (day) => expect(isDay(day)).toBe(false));
});

it('formatDay prints a day in words, also of an instant as it was written', () => {
  expect(formatDay('2022-02-07')).toBe('7 February 2022');
  expect(formatDay('2024-12-31T23:30:00-05:00')).toBe('31 December 2024');
});

it('formatInstant prints the time of the place of publication with its offset', () => {
  expect(formatInstant('2022-02-07T16:44:00+02:00')).toBe('7 February 2022, 16:44 (UTC+02:00)');
  expect(formatInstant('2025-03-01T12:30:00Z')).toBe('1 March 2025, 12:30 (UTC)');
  expect(formatInstant('2025-03-01T12:30Z')).toBe('1 March 2025, 12:30 (UTC)');
});

it('localDay is the day where the reader is', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 23, 23, 59, 59))).toBe('2026-11-23');
});
