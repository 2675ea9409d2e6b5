import type { Policy } from '../library/library-types.ts';
import { dayOf } from '../model/revision-id.ts';
import { policyTimeline, type TimelineEntry, timeline } from './timeline.ts';
import { type Withdrawal, withdrawals } from './withdrawals.ts';

/** A change of the site, or the withdrawal of a policy. */
export type ListedChange = TimelineEntry | Withdrawal;

/** The parts of the library whose changes are listed. */
type ListedLibrary = Parameters<typeof timeline>[0];

/** Returns the changes of the site until a day, or those of one policy, newest first. On one day a withdrawal comes first. */
export function listedChanges(library: ListedLibrary, day: string, policy?: Policy): ListedChange[] {
  const entries: ListedChange[] = [
    ...withdrawals(library, day).filter((one) => !policy || one.policy.id === policy.id),
    ...(policy ? policyTimeline(policy) : timeline(library, day)),
  ];
  // sorting is stable
  return entries.sort((a, b) => (dayOf(a.date) === dayOf(b.date) ? 0 : dayOf(a.date) < dayOf(b.date) ? 1 : -1));
}
