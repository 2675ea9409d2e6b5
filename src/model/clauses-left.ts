import type { ClauseChange } from './clause-change.ts';
import type { DiffableClause, DiffableSection } from './diff-input.ts';
import { sharedWords } from './shared-words.ts';

/** A clause that went to another section, and the clauses that it is, or is a part of, there. */
export interface ClauseLeft {
  from: DiffableClause;
  to: DiffableClause[];
  /** The title of that section. */
  section: string;
}

/** A section with the changes of its clauses. */
interface ChangedSection {
  id: string;
  from?: DiffableSection;
  to?: DiffableSection;
  clauses: readonly ClauseChange[];
}

/** Returns the clauses that left each section for another, by the section's id; sections that none left are absent. */
export function clausesLeft(sections: readonly ChangedSection[]): Map<string, ClauseLeft[]> {
  const homes = new Map(sections.flatMap(({ id, from }) => (from?.clauses ?? []).map((clause) => [clause, id])));
  const left = new Map<string, ClauseLeft[]>();
  for (const { id, to: { title: section = '' } = {}, clauses } of sections) {
    for (const [from, pairs] of Map.groupBy(clauses.flatMap(sharedWords), (pair) => pair.from)) {
      const home = homes.get(from);
      if (home === undefined || home === id) continue;
      left.set(home, [...(left.get(home) ?? []), { from, to: pairs.map(({ to }) => to), section }]);
    }
  }
  return left;
}
