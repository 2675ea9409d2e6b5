import { pluralize } from './pluralize.ts';
import type { ChangeCounts } from './diff.ts';

/** Counts in words: `2 clauses added, 1 changed`. */
export function describeCounts(counts: ChangeCounts): string {
  const parts = (['added', 'removed', 'changed', 'moved'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind, index) => `${index === 0 ? pluralize(counts[kind], 'clause') : counts[kind]} ${kind}`);
  return parts.join(', ') || 'No clause changed';
}
