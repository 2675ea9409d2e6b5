import type { Library, Policy } from '../library/library-types.ts';
import { addDays, formatDay } from '../model/day.ts';
import type { Revision } from '../model/policy.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import { eventStrings } from '../strings/index.ts';

/** The review of a policy that was due, as a change of the site. */
export interface ReviewDue {
  kind: 'review';
  /** The first day after the one by which it was due. */
  date: string;
  policy: Policy;
  /** The revision that says when. */
  revision: Revision;
  summary: string;
}

/** A revision that is to be reviewed by a day, on which it is still the newest one. */
export interface ReviewDay {
  revision: Revision;
  due: string;
}

/** Returns the reviews that were due before a day without a newer revision, in the order of the policies. */
export function reviewsDue({ policies }: Pick<Library, 'policies'>, day: string): ReviewDue[] {
  return policies.flatMap((policy) =>
    reviewDays(policy)
      .filter(({ due }) => due < day)
      .map(({ revision, due }) => ({
        ...{ kind: 'review' as const, date: addDays(due, 1), policy, revision },
        summary: eventStrings.due.summary(formatRevision(revision.date), formatDay(due)),
      })),
  );
}

/**
 * Returns the days by which the revisions of a policy are to be reviewed, newest first, without those by which a newer revision
 * was published or the policy was withdrawn.
 */
export function reviewDays({ revisions, withdrawn }: Pick<Policy, 'revisions' | 'withdrawn'>): ReviewDay[] {
  return revisions.flatMap((revision, index) => {
    const { nextReview: due } = revision;
    if (!due || (withdrawn && withdrawn.on <= due)) return [];
    const isOvertaken = revisions.slice(0, index).some(({ date }) => dayOf(date) <= due);
    return isOvertaken ? [] : [{ revision, due }];
  });
}
