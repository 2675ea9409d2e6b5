import type { Policy } from '../library/library-types.ts';
import { dayOf } from '../model/revision-id.ts';
import { policyTimeline, type TimelineEntry, timeline } from './timeline.ts';
import { type ReviewDue, reviewsDue } from './reviews-due.ts';
import { type Withdrawal, withdrawals } from './withdrawals.ts';

/** A change of the site, the withdrawal of a policy, or a review of it that was due. */
export type ListedChange = TimelineEntry | Withdrawal | ReviewDue;

/** The parts of the library whose changes are listed. */
type ListedLibrary = Parameters<typeof timeline>[0];

/** Returns the changes of the site until a day, or those of one policy, newest first. On one day a withdrawal comes first, then a review. */
export function listedChanges(library: ListedLibrary, day: string, policy?: Policy): ListedChange[] {
  const entries: ListedChange[] = [
    ...[...withdrawals(library, day), ...reviewsDue(library, day)].filter(
      (one) => !policy || one.policy.id === policy.id,
    ),
    ...(policy ? policyTimeline(policy) : timeline(library, day)),
  ];
  // sorting is stable
  return entries.sort((a, b) => (dayOf(a.date) === dayOf(b.date) ? 0 : dayOf(a.date) < dayOf(b.date) ? 1 : -1));
}
