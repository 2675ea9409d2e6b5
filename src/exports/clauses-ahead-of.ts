import type { Policy } from '../library/library-types.ts';
import { type ClauseAhead, clausesAhead } from '../model/clauses-ahead.ts';
import type { Revision } from '../model/policy.ts';

/** Returns from when the words of each clause of a revision apply that do not apply yet on a day, by the clause's id. */
export function clausesAheadOf(policy: Policy, revision: Revision, day: string): ReadonlyMap<string, ClauseAhead> {
  const found = known.get(policy)?.get(revision);
  if (found?.day === day) return found.clauses;
  const clauses = clausesAhead(policy, revision, day);
  known.set(policy, (known.get(policy) ?? new WeakMap()).set(revision, { day, clauses }));
  return clauses;
}

/** What was found before, because each page of a section needs it. */
const known = new WeakMap<Policy, WeakMap<Revision, { day: string; clauses: ReadonlyMap<string, ClauseAhead> }>>();
