import type { Diff } from './diff.ts';
import type { ClauseOf } from './word-index.ts';

/** What became of a clause: another one, or the revision that removed it. */
export type Fate = { clause: ClauseOf } | { removedBy: string };

/**
 * Returns what became of each clause of a revision, by its id, after one or more steps: the diffs of a revision with the
 * next one, oldest first.
 */
export function fatesAfter(steps: readonly Diff[]): Map<string, Fate> {
  const [first = new Map<string, Fate>(), ...others] = steps.map(fatesIn);
  return others.reduce(
    (before, next) =>
      new Map([...before].map(([id, fate]) => [id, 'clause' in fate ? (next.get(fate.clause.id) ?? fate) : fate])),
    first,
  );
}

function fatesIn({ to, sections }: Diff): Map<string, Fate> {
  return new Map(
    sections.flatMap(({ id: section, clauses }) =>
      clauses.flatMap((change): [string, Fate][] => {
        if (!('from' in change)) return [];
        if (!('to' in change)) return [[change.from.id, { removedBy: to }]];
        return [[change.from.id, { clause: { section, id: change.to.id, label: change.to.label } }]];
      }),
    ),
  );
}
