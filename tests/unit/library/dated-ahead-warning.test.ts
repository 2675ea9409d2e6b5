import { describe, expect, it } from 'vitest';
import { datedAheadWarning } from '../../../src/library/dated-ahead-warning.ts';

describe('datedAheadWarning', () => {
  it.each([
    ['2026-11-24', '1 day'],
    ['2026-12-23', '30 days'],
  ])('warns of a revision of %s when the build date is 23 November 2026', (date, days) => {
    const words = date === '2026-11-24' ? '24 November 2026' : '23 December 2026';
    expect(datedAheadWarning(date, '2026-11-23')).toBe(
      `Warning: the revision of ${words} is dated ${days} after the build date, 23 November 2026, but is already shown as in force.`,
    );
  });

  it('counts the days of the second revision of a day, and names it', () => {
    expect(datedAheadWarning('2026-11-24-2', '2026-11-23')).toContain('of 24 November 2026 (2) is dated 1 day after');
    expect(datedAheadWarning('2026-11-23-2', '2026-11-23')).toBeUndefined();
  });

  it.each(['2026-11-23', '2026-11-22', '2020-12-31'])('returns undefined for a revision of %s', (date) =>
    expect(datedAheadWarning(date, '2026-11-23')).toBeUndefined(),
  );
});
