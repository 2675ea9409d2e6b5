import { type ClauseChange, strangersOf } from './clause-change.ts';
import { type Diff, hasOtherNumber, isRelabelled } from './diff.ts';
import { revisionStrings } from '../strings/index.ts';

const { counts: words } = revisionStrings;

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
    inWords(words.clauses, [
      ['added', added],
      ['removed', removed],
      ['changed', changed],
      ['moved', moved],
    ]),
    inWords(words.sections, [
      ['added', sectionsAdded],
      ['removed', sectionsRemoved],
      ['retitled', retitled],
      ['renumbered', renumbered],
      ['relabelled', relabelled],
    ]),
    counts.title ? words.title : '',
  ].filter(Boolean);
  const text = parts.join('; ') || words.none;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Kind = 'added' | 'removed' | 'changed' | 'moved' | 'retitled' | 'renumbered' | 'relabelled';

function inWords(
  counted: (count: number) => string,
  counts: readonly (readonly [kind: Kind, count: number])[],
): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([kind, count], index) => words[kind](index === 0 ? counted(count) : String(count)))
    .join(', ');
}
