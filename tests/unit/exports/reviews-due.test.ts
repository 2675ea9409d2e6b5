import { describe, expect, it } from 'vitest';
import { reviewDays, reviewsDue } from '../../../src/exports/reviews-due.ts';
import type { Policy } from '../../../src/library/library-types.ts';
import { accessPolicy } from './several-library.ts';
import { tinyLibrary } from './tiny-library.ts';

const [newest, first] = accessPolicy.revisions;
if (!newest || !first) throw new Error('The procedure has two revisions.');

/** Returns the policy with the given days of review, newest revision first. */
function reviewed(days: readonly (string | undefined)[], changes: Partial<Policy> = {}): Policy {
  const revisions = [newest, first].flatMap((one, index) => (one ? { ...one, nextReview: days[index] } : []));
  return { ...accessPolicy, revisions, ...changes };
}

const daysOf = (policy: Policy) => reviewDays(policy).map(({ revision, due }) => `${revision.date} ${due}`);

describe('reviewDays()', () => {
  it('are those of the newest revision, and of older ones that no newer one had followed by then', () => {
    expect(daysOf(reviewed(['2027-05-01', '2024-04-30']))).toEqual(['2024-05-01 2027-05-01', '2023-02-01 2024-04-30']);
  });

  it('have none by which a newer revision was published', () => {
    expect(daysOf(reviewed([undefined, '2024-05-01']))).toEqual([]);
  });

  it('have none on or after the day of a withdrawal', () => {
    const withdrawn = { on: '2025-01-01' };
    expect(daysOf(reviewed(['2025-01-01'], { withdrawn }))).toEqual([]);
    expect(daysOf(reviewed(['2024-12-31'], { withdrawn }))).toEqual(['2024-05-01 2024-12-31']);
  });
});

describe('reviewsDue()', () => {
  const library = tinyLibrary({ policies: [reviewed(['2025-05-01'])] });

  it('tells of a review on the day after it was due', () => {
    expect(reviewsDue(library, '2025-05-01')).toEqual([]);
    expect(reviewsDue(library, '2025-05-02')).toEqual([
      expect.objectContaining({
        kind: 'review',
        date: '2025-05-02',
        summary:
          'The revision of 1 May 2024 was to be reviewed by 1 May 2025. No newer revision had been published here by then.',
      }),
    ]);
  });
});
