import type { Diff } from './diff.ts';
import type { ClauseOf } from './word-index.ts';

/** What became of a clause: another one, or the revision that removed it. */
export type Fate = { clause: ClauseOf } | { removedBy: string };

/**
 * Returns what became of each clause of a revision, by its id, after one or more steps: the diffs of a revision with the
 * next one, oldest first.
 */
export function fatesAfter(steps: readonly Diff[]): Map<string, Fate> {
  const [first, ...later] = steps.map(fatesIn);
  const follow = (fate: Fate) =>
    later.reduce((now, next) => ('clause' in now ? (next.get(now.clause.id) ?? now) : now), fate);
  return new Map(first?.entries().map(([id, fate]) => [id, follow(fate)]));
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
