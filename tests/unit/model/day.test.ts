import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayError, daysBetween, formatDay, formatInstant, isDay, yearAfter } from '../../../src/model/day.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('8999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('isDay', () => {
  it.each(['2024-02-29', '2026-12-31', '2000-02-29', '1900-01-01', '9000-12-31'])('accepts %s', (day) =>
    expect(isDay(day)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '1899-12-31',
    '9001-01-01',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '01-01-2026',
    '+010000-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
    'today',
  ])('rejects %j', (day) => expect(isDay(day)).toBe(false));
});

describe('dayError', () => {
  it('returns undefined for a day that exists', () => expect(dayError('2024-02-29')).toBeUndefined());

  it.each([
    ['2026-02-30', 'There is no day 2026-02-30.'],
    ['2026-13-01', 'There is no day 2026-13-01.'],
    ['1899-12-31', 'The year of 1899-12-31 is outside of 1900 to 9000.'],
    ['9001-01-01', 'The year of 9001-01-01 is outside of 1900 to 9000.'],
    ['9999-02-30', 'There is no day 9999-02-30.'],
    ['12026-02-30', '“12026-02-30” is not a date in the format YYYY-MM-DD.'],
    ['2026-02-301', '“2026-02-301” is not a date in the format YYYY-MM-DD.'],
    ['1.12.2026', '“1.12.2026” is not a date in the format YYYY-MM-DD.'],
    ['', '“” is not a date in the format YYYY-MM-DD.'],
  ])('of %j says whether the day or the format is wrong', (text, message) => expect(dayError(text)).toBe(message));
});

describe('counting days', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-01-01', '2025-01-01', -365],
  ])('gives for the days from %s to %s the number %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('addDays is undone by daysBetween for any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('yearAfter', () => {
  it.each([
    ['2026-11-23', '2027-11-23'],
    ['2024-02-28', '2025-02-28'],
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
    ['0009-12-31', '0010-12-31'],
  ])('of %s is %s', (day, expected) => expect(yearAfter(day)).toBe(expected));

  it('is a day that exists, for any day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(yearAfter(day))).toBe(true);
      }),
    );
  });
});

describe('formatDay', () => {
  it('prints a day in words, with the month in British English', () => {
    expect(formatDay('2022-02-07')).toBe('7 February 2022');
  });

  it('prints the day of an instant as it was written, whatever its offset', () => {
    expect(formatDay('2024-12-31T23:30:00-05:00')).toBe('31 December 2024');
  });

  it('prints a day in the language asked for', () => {
    expect(formatDay('2022-02-07', 'et')).toBe('7. veebruar 2022');
    expect(formatDay('2022-02-07', 'de')).toBe('7. Februar 2022');
    expect(formatDay('2022-02-07')).toBe('7 February 2022');
  });

  it.each([
    ['Pacific/Kiritimati', 'en-IE'],
    ['Pacific/Pago_Pago', 'en-NZ'],
  ])('prints the same day where the local time zone is %s', (zone, language) => {
    vi.stubEnv('TZ', zone);
    expect(formatDay('2022-02-07', language)).toBe('7 February 2022');
  });
});

describe('formatInstant', () => {
  it.each([
    ['2022-02-07T16:44:00+02:00', '7 February 2022, 16:44 (UTC+02:00)'],
    ['2022-02-07T16:44:00.5-03:30', '7 February 2022, 16:44 (UTC-03:30)'],
    ['2025-03-01T12:30:00Z', '1 March 2025, 12:30 (UTC)'],
    ['2025-03-01T12:30Z', '1 March 2025, 12:30 (UTC)'],
    ['2025-03-01', '1 March 2025'],
  ])('prints %s as %s', (instant, expected) => expect(formatInstant(instant)).toBe(expected));

  it('prints the day in the language asked for', () => {
    expect(formatInstant('2022-02-07T16:44:00+02:00', 'et')).toBe('7. veebruar 2022, 16:44 (UTC+02:00)');
    expect(formatInstant('2022-02-07', 'et')).toBe('7. veebruar 2022');
  });
});
