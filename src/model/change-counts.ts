import { type ClauseChange, type Diff, isRenumbered } from './diff.ts';
import { pluralize } from './pluralize.ts';

/** The number of clauses that were added, removed, changed and moved, and of sections with another title or number. */
export interface ChangeCounts extends Record<Exclude<ClauseChange['kind'], 'same'>, number> {
  /** Sections whose title changed. */
  retitled: number;
  /** Sections of which nothing but the number changed. */
  renumbered: number;
  /** Whether the title of the policy changed. */
  title: boolean;
}

/** Counts the changes of a diff by kind. */
export function countChanges(diff: Diff): ChangeCounts {
  const kinds = diff.sections.flatMap(({ clauses }) => clauses.map(({ kind }) => kind));
  const count = (wanted: ClauseChange['kind']) => kinds.filter((kind) => kind === wanted).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
    retitled: diff.sections.filter(({ from, to }) => from && to && from.title !== to.title).length,
    renumbered: diff.sections.filter(isRenumbered).length,
    title: diff.titles !== undefined,
  };
}

/** Returns the counts in words: `2 clauses added, 1 changed; 3 sections renumbered`. */
export function describeCounts(counts: ChangeCounts): string {
  const clauses = (['added', 'removed', 'changed', 'moved'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind, index) => `${index === 0 ? pluralize(counts[kind], 'clause') : counts[kind]} ${kind}`);
  const sections = (['retitled', 'renumbered'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind, index) => `${index === 0 ? pluralize(counts[kind], 'section') : counts[kind]} ${kind}`);
  const parts = [clauses.join(', '), sections.join(', '), counts.title ? 'the title changed' : ''].filter(Boolean);
  return parts.join('; ') || 'Nothing changed';
}
