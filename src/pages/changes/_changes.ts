import { type TimelineEntry, policyTimeline, timeline } from '../../exports/timeline.ts';
import { type Withdrawal, withdrawals } from '../../exports/withdrawals.ts';
import type { Policy } from '../../library/library-types.ts';
import { dayOf } from '../../model/revision-id.ts';
import { folderOf, mainPolicy, urls } from '../../model/urls.ts';

/** An entry of the list of changes. */
export type ListedChange = TimelineEntry | Withdrawal;

/** The parts of the library whose changes are listed. */
type ListedLibrary = Parameters<typeof timeline>[0];

/** Returns the changes of the site, or those of one policy, newest first. On one day a withdrawal comes first. */
export function listedChanges(library: ListedLibrary, day: string, policy?: Policy): ListedChange[] {
  const entries: ListedChange[] = [
    ...withdrawals(library, day).filter((one) => !policy || one.policy.id === policy.id),
    ...(policy ? policyTimeline(policy) : timeline(library, day)),
  ];
  return entries.sort((a, b) => (dayOf(a.date) === dayOf(b.date) ? 0 : dayOf(a.date) < dayOf(b.date) ? 1 : -1));
}

/** Returns the paths that the comparison of revisions needs: of the policy, and of the folder with its revisions as JSON. */
export function comparedPaths(policy: string | undefined): { policy: string; folder: string } {
  const id = policy ?? mainPolicy;
  return { policy: urls.policy(id), folder: `/data/${folderOf(id)}/` };
}
