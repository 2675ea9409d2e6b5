import { type ClauseChange, strangersOf } from './clause-change.ts';
import { type Diff, hasOtherNumber, isRelabelled } from './diff.ts';
import { pluralize } from './pluralize.ts';

/** The number of clauses that were added, removed, changed and moved, and of sections that are new, gone or named otherwise. */
export interface ChangeCounts extends Record<Exclude<ClauseChange['kind'], 'same'>, number> {
  sectionsAdded: number;
  sectionsRemoved: number;
  /** Sections whose title changed. */
  retitled: number;
  /** Sections with another number, whatever else changed. */
  renumbered: number;
  /** Sections whose label changed and whose number did not. */
  relabelled: number;
  /** Whether the title of the policy changed. */
  title: boolean;
}

/** Counts the changes of a diff by kind. */
export function countChanges({ sections, titles }: Diff): ChangeCounts {
  const changes = sections.flatMap(({ clauses }) => clauses);
  const count = (wanted: ClauseChange['kind']) => changes.filter(({ kind }) => kind === wanted).length;
  const strangers = changes.map(strangersOf);
  return {
    added: count('added') + strangers.flatMap(({ to }) => to).length,
    removed: count('removed') + strangers.flatMap(({ from }) => from).length,
    changed: count('changed'),
    moved: count('moved'),
    sectionsAdded: sections.filter(({ from }) => !from).length,
    sectionsRemoved: sections.filter(({ to }) => !to).length,
    retitled: sections.filter(({ from, to }) => from && to && from.title !== to.title).length,
    renumbered: sections.filter(hasOtherNumber).length,
    relabelled: sections.filter(isRelabelled).length,
    title: titles !== undefined,
  };
}

/** Returns the counts in words: `2 clauses added, 1 changed; 1 section added, 3 renumbered`. */
export function describeCounts(counts: ChangeCounts): string {
  const { added, removed, changed, moved, sectionsAdded, sectionsRemoved, retitled, renumbered, relabelled } = counts;
  const parts = [
    inWords('clause', { added, removed, changed, moved }),
    inWords('section', { added: sectionsAdded, removed: sectionsRemoved, retitled, renumbered, relabelled }),
    counts.title ? 'the title changed' : '',
  ].filter(Boolean);
  const words = parts.join('; ') || 'Nothing changed';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inWords(noun: string, counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count], index) => `${index === 0 ? pluralize(count, noun) : count} ${kind}`)
    .join(', ');
}
