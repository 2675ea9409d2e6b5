import { describe, expect, it } from 'vitest';
import { datedAheadWarnings } from '../../../src/library/dated-ahead-warning.ts';
import type { Policy } from '../../../src/library/library-types.ts';

/** A policy with a current revision, as far as the warning reads it. */
function policyOf(
  date: string,
  more: { title?: string; effectiveFrom?: string; withdrawn?: Policy['withdrawn'] } = {},
) {
  const { title = 'Rules', effectiveFrom, withdrawn } = more;
  return { title, withdrawn, current: { date, effectiveFrom } } as Policy;
}

const warnings = (...policies: [Policy, ...Policy[]]) => datedAheadWarnings({ policies }, '2026-11-23');

describe('datedAheadWarnings', () => {
  it.each([
    ['2026-11-24', '1 day', '24 November 2026'],
    ['2026-12-23', '30 days', '23 December 2026'],
  ])('warns of a revision of %s when the build date is 23 November 2026', (date, days, words) => {
    expect(warnings(policyOf(date))).toEqual([
      `Warning: the revision of ${words} is dated ${days} after the build date, 23 November 2026. It is published at once, as in force from ${words}.`,
    ]);
  });

  it('names the day from which a revision applies, if that is later', () => {
    expect(warnings(policyOf('2026-11-24', { effectiveFrom: '2027-01-01' }))[0]).toMatch(
      /in force from 1 January 2027\.$/,
    );
    expect(warnings(policyOf('2026-11-24', { effectiveFrom: '2026-01-01' }))[0]).toMatch(/from 24 November 2026\.$/);
  });

  it('counts the days of the second revision of a day, and names it', () => {
    expect(warnings(policyOf('2026-11-24-2'))[0]).toContain('of 24 November 2026 (2) is dated 1 day after');
    expect(warnings(policyOf('2026-11-23-2'))).toEqual([]);
  });

  it.each(['2026-11-23', '2026-11-22', '2020-12-31'])('is empty for a revision of %s', (date) =>
    expect(warnings(policyOf(date))).toEqual([]),
  );

  it('names each of several policies, but none that is withdrawn', () => {
    const withdrawn = policyOf('2026-11-24', { title: 'Old', withdrawn: { on: '2026-01-01', replacedBy: undefined } });
    const [one, ...others] = warnings(policyOf('2026-11-24', { title: 'Access' }), policyOf('2026-11-23'), withdrawn);
    expect(one).toMatch(/^Warning: the revision of 24 November 2026 of “Access” is dated /);
    expect(others).toEqual([]);
  });
});
