import type { Policy } from './library-types.ts';
import { type ClauseDates, clauseDates } from '../model/clause-dates.ts';
import type { Diff } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';

/** Returns the dates of each clause of a sealed revision of a policy by its id; empty for a draft. */
export function clauseDatesIn(
  { revisions, changes }: Pick<Policy, 'revisions' | 'changes'>,
  { date }: Pick<Revision, 'date'>,
): ReadonlyMap<string, ClauseDates> {
  const before = known.get(revisions);
  const dates = before?.changes === changes ? before.dates : clauseDates(revisions, changes);
  known.set(revisions, { changes, dates });
  return dates.get(date) ?? new Map();
}

/** The dates in all revisions of a policy, because the pages and files of every revision need them. */
const known = new WeakMap<readonly Revision[], { changes: readonly Diff[]; dates: ReturnType<typeof clauseDates> }>();
