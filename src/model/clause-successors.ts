import { type ClauseChange, clausesOfChange } from './clause-change.ts';
import type { Diff } from './diff.ts';
import { sharedWords } from './shared-words.ts';
import type { ClauseOf } from './word-index.ts';

/**
 * Returns the clauses that each clause of a revision became, by its id, after one or more steps: the diffs of a revision with
 * the next one, oldest first. The one with most of its words is first; a clause that was removed became none.
 */
export function successorsAfter(steps: readonly Diff[]): Map<string, ClauseOf[]> {
  const [first, ...later] = steps.map(successorsIn);
  return new Map(
    first
      ?.entries()
      .map(([id, clauses]): [string, ClauseOf[]] => [
        id,
        later.reduce((known, next) => unique(known.flatMap((clause) => next.get(clause.id) ?? [])), clauses),
      ]),
  );
}

/** Returns the clauses that each clause of the earlier revision became, the one with most of its words first. */
export function successorsIn({ sections }: Diff): Map<string, ClauseOf[]> {
  return new Map(sections.flatMap(({ id, clauses }) => clauses.flatMap((change) => successorsOf(change, id))));
}

function successorsOf(change: ClauseChange, section: string): [string, ClauseOf[]][] {
  const shared = sharedWords(change).sort((a, b) => b.words - a.words);
  return clausesOfChange(change).from.map((clause) => {
    const parts = shared.filter(({ from }) => from === clause);
    return [clause.id, parts.map(({ to }) => ({ section, id: to.id, label: to.label }))];
  });
}

function unique(clauses: readonly ClauseOf[]): ClauseOf[] {
  return [...new Map(clauses.map((clause) => [clause.id, clause])).values()];
}
