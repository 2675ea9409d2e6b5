import type { Policy } from '../library/library-types.ts';
import { type ClauseDates, clauseDates } from '../model/clause-dates.ts';
import type { Diff } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';

/** Returns the dates of each clause of a sealed revision of a policy by its id; empty for a draft. */
export function clauseDatesIn(
  { revisions, changes }: Pick<Policy, 'revisions' | 'changes'>,
  { date }: Pick<Revision, 'date'>,
): ReadonlyMap<string, ClauseDates> {
  const dates = known.get(changes) ?? clauseDates(revisions, changes);
  known.set(changes, dates);
  return dates.get(date) ?? new Map();
}

/** The dates in all revisions, by their diffs, because the pages and files of every revision need them. */
const known = new WeakMap<readonly Diff[], ReturnType<typeof clauseDates>>();
