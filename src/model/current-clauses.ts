import { clausesOfChange } from './clause-change.ts';
import { successorsAfter, successorsIn } from './clause-successors.ts';
import type { Diff } from './diff.ts';
import type { DiffableRevision } from './diff-input.ts';
import { standingIn } from './standing-words.ts';
import type { ClauseOf } from './word-index.ts';
import { normaliseText, wordsOf } from './words.ts';

/**
 * Where a clause of an old revision stands in the current one: with all its words and no others, within more words, changed,
 * or in parts. If too few of its words do, `removedBy` is the first revision without them as they stood.
 */
export type Standing =
  { words: 'all' | 'within' | 'changed' | 'some'; clauses: ClauseOf[] } | { words: 'none'; removedBy: string };

/** The number of words from which a clause that has them all is where they went, although another was paired with them. */
const manyWords = 8;

/**
 * Maps each clause id of an old revision to where the clause stands in the current one. A clause that the diff removed is
 * followed through `steps`, the diffs of a revision with the next one from the old to the current one, oldest first.
 * `firstWithout` returns the first revision without a text that the current one lacks.
 */
export function currentCounterparts(
  oldToCurrent: Diff,
  current: DiffableRevision,
  steps: readonly Diff[],
  firstWithout: (text: string) => string | undefined,
): Map<string, Standing> {
  const find = standingIn(current);
  const textsToday = new Map(current.sections.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])));
  const isEqual = (text: string, { id }: ClauseOf) => normaliseText(text) === normaliseText(textsToday.get(id) ?? '');
  const standingOf = (text: string, homes: readonly ClauseOf[]): Standing => {
    const [best] = homes;
    if (best && isEqual(text, best)) return { words: 'all', clauses: [best] };
    const found = find(text, homes);
    if (!best) return found ?? { words: 'none', removedBy: firstWithout(text) ?? oldToCurrent.to };
    const changed: Standing = { words: 'changed', clauses: [best] };
    if (!found) return changed;
    const isHome = found.clauses.every(({ id }) => homes.some((home) => home.id === id));
    if (!isHome) return found.words === 'some' || wordsOf(text).length >= manyWords ? found : changed;
    return found.words === 'within' || found.clauses.length > 1 ? found : { ...changed, clauses: found.clauses };
  };
  const [direct, followed] = [successorsIn(oldToCurrent), successorsAfter(steps)];
  const clauses = oldToCurrent.sections
    .flatMap((section) => section.clauses)
    .flatMap((one) => clausesOfChange(one).from);
  return new Map(
    clauses.map(({ id, text }): [string, Standing] => {
      const successors = direct.get(id) ?? [];
      return [id, standingOf(text, successors.length > 0 ? successors : (followed.get(id) ?? []))];
    }),
  );
}
