import type { Library } from '../library/library.ts';
import { type ChangeCounts, countChanges, type Diff, diffRevisions } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';

/** Two revisions that have a redline of their own. */
export interface RevisionPair {
  from: Revision;
  to: Revision;
}

/** The pairs with a page: each revision with the next one, and each old one with the current one. */
export function redlinePairs({ revisions, current }: Pick<Library, 'revisions' | 'current'>): RevisionPair[] {
  return revisions.slice(1).flatMap((from, index) => {
    const next = revisions[index] ?? current;
    return next === current
      ? [{ from, to: next }]
      : [
          { from, to: next },
          { from, to: current },
        ];
  });
}

/** The diff between a revision and the one before it, and its counts; the first revision has none. */
export function changesOf(
  revision: Revision,
  revisions: readonly Revision[],
): { from: Revision; diff: Diff; counts: ChangeCounts } | undefined {
  const from = revisions[revisions.indexOf(revision) + 1];
  if (!from) return undefined;
  const diff = diffRevisions(from, revision);
  return { from, diff, counts: countChanges(diff) };
}

/** Counts in words: `2 clauses added, 1 changed`. */
export function describeCounts(counts: ChangeCounts): string {
  const parts = (['added', 'removed', 'changed', 'moved'] as const)
    .filter((kind) => counts[kind] > 0)
    .map(
      (kind, index) => `${counts[kind]} ${index === 0 ? `${counts[kind] === 1 ? 'clause' : 'clauses'} ` : ''}${kind}`,
    );
  return parts.join(', ') || 'No clause changed';
}
