import type { ClauseChange, Diff } from './diff.ts';
import { pluralize } from './pluralize.ts';

/** The number of clauses that were added, removed, changed and moved. */
export type ChangeCounts = Record<Exclude<ClauseChange['kind'], 'same'>, number>;

/** Counts the changes of a diff by kind. */
export function countChanges(diff: Diff): ChangeCounts {
  const counts: ChangeCounts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const { kind } of diff.sections.flatMap(({ clauses }) => clauses)) if (kind !== 'same') counts[kind]++;
  return counts;
}

/** Returns the counts in words: `2 clauses added, 1 changed`. */
export function describeCounts(counts: ChangeCounts): string {
  const parts = (['added', 'removed', 'changed', 'moved'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind, index) => `${index === 0 ? pluralize(counts[kind], 'clause') : counts[kind]} ${kind}`);
  return parts.join(', ') || 'No clause changed';
}
