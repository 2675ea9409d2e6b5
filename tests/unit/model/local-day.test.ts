import { describe, expect, it } from 'vitest';
import { localDay } from '../../../src/model/local-day.ts';

describe('localDay', () => {
  it.each([
    ['the first second', new Date(2026, 0, 5, 0, 0, 1), '2026-01-05'],
    ['the last second', new Date(2026, 10, 23, 23, 59, 59), '2026-11-23'],
  ])('of %s of a day is that day in the local time zone', (_, instant, expected) =>
    expect(localDay(instant)).toBe(expected),
  );
});
