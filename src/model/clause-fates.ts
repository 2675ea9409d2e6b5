import { type ClauseChange, clausesOfChange } from './clause-change.ts';
import type { Diff } from './diff.ts';
import { sharedWords } from './shared-words.ts';
import type { ClauseOf } from './word-index.ts';

/** What became of a clause: others, the one with most of its words first, or the revision that removed it. */
export type Fate = { clauses: ClauseOf[] } | { removedBy: string };

/**
 * Returns what became of each clause of a revision, by its id, after one or more steps: the diffs of a revision with the
 * next one, oldest first.
 */
export function fatesAfter(steps: readonly Diff[]): Map<string, Fate> {
  const [first, ...later] = steps.map((step) => ({ removedBy: step.to, successors: successorsIn(step) }));
  const fates = first?.successors.entries().map(([id, clauses]): [string, Fate] => [
    id,
    later.reduce(
      (fate, { removedBy, successors }) => {
        if ('removedBy' in fate) return fate;
        return fateOf(unique(fate.clauses.flatMap((clause) => successors.get(clause.id) ?? [])), removedBy);
      },
      fateOf(clauses, first.removedBy),
    ),
  ]);
  return new Map(fates);
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

function fateOf(clauses: ClauseOf[], removedBy: string): Fate {
  return clauses.length > 0 ? { clauses } : { removedBy };
}

function unique(clauses: readonly ClauseOf[]): ClauseOf[] {
  return [...new Map(clauses.map((clause) => [clause.id, clause])).values()];
}
