import type { DiffableClause } from './diff-input.ts';
import { revisionInForce, supersededOn, takesPlaceOn, type Withdrawable } from './in-force.ts';
import { type Pairs, pairClauses } from './pair-clauses.ts';
import type { Clause, Revision } from './policy.ts';

/** From when the words of a clause apply, if they do not yet. */
export interface ClauseAhead {
  /** The day, as an ISO date. */
  from: string;
  /** The clause of the revision that applies until then which it comes from; absent if there is none. */
  until?: { revision: Revision; clause: Pick<Clause, 'id' | 'label'> };
}

/**
 * Returns from when the words of each clause of a revision apply that do not apply yet on a day, by the clause's id; of a revision that
 * is in force, or never will be, none.
 */
export function clausesAhead(
  { revisions, withdrawn }: Withdrawable & { revisions: readonly Revision[] },
  revision: Revision,
  day: string,
): ReadonlyMap<string, ClauseAhead> {
  const start = takesPlaceOn(revision);
  const later = revisions.slice(0, Math.max(0, revisions.indexOf(revision)));
  const end = [supersededOn(later), withdrawn?.on].flatMap((one) => one ?? []).sort()[0];
  if (!revision.sealed || start <= day || (end !== undefined && end <= start)) return new Map();
  const steps = stepsTo(revisions.slice(later.length), day);
  const clauses = revision.sections.flatMap((section) => section.clauses);
  return new Map(
    clauses.flatMap((clause) => {
      const ahead = firstWith(clause, steps);
      return ahead ? [[clause.id, ahead] as const] : [];
    }),
  );
}

/** A revision that is to come, and what its clauses are in the one that applies until then, if any does. */
interface Step {
  from: string;
  before: Revision | undefined;
  pairs: Pairs;
}

/** Returns the steps from what applies on a day to the newest revision, the last one first. */
function stepsTo(revisions: readonly Revision[], day: string): Step[] {
  const days = revisions.map(takesPlaceOn).filter((one) => one > day);
  const inForce = [day, ...days.sort()].map((one) => revisionInForce(revisions, one));
  const inTurn = inForce.filter((one, index) => index === 0 || one !== inForce[index - 1]);
  return inTurn
    .flatMap((revision, index): Step[] => {
      const before = inTurn[index - 1];
      if (!revision || index === 0) return [];
      return [{ from: takesPlaceOn(revision), before, pairs: before ? pairClauses(before, revision) : new Map() }];
    })
    .reverse();
}

/** Returns from when the words of a clause apply without a break, or `undefined` if they do already. */
function firstWith(clause: DiffableClause, [step, ...earlier]: readonly Step[]): ClauseAhead | undefined {
  if (!step) return undefined;
  const { from, before: revision, pairs } = step;
  const until = pairs.get(clause);
  if (!revision || !until) return { from };
  if (until.text === clause.text) return firstWith(until, earlier);
  return { from, until: { revision, clause: { id: until.id, label: until.label } } };
}
