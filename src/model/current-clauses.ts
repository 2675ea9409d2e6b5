import { clausesOfChange } from './clause-change.ts';
import { fatesAfter, successorsIn } from './clause-fates.ts';
import type { Diff } from './diff.ts';
import type { DiffableRevision } from './diff-input.ts';
import { similarClauseIn } from './similar-clause.ts';
import { standingIn } from './standing-words.ts';
import type { ClauseOf } from './word-index.ts';
import { normaliseText, wordsOf } from './words.ts';

/**
 * Where a clause of an old revision stands in the current one: with all its words and no others, within more words, changed,
 * or in parts. If none of its words do, a clause of today may have a similar sentence; else `removedBy` is the revision that
 * removed it.
 */
export type Standing =
  | { words: 'all' | 'within' | 'changed' | 'some' | 'similar'; clauses: ClauseOf[] }
  | { words: 'none'; removedBy: string };

/** The number of words from which a clause that has them all is where they went, although another was paired with them. */
const manyWords = 8;

/**
 * Maps each clause id of an old revision to where the clause stands in the current one. A clause that the diff removed is
 * followed through `steps`, the diffs of a revision with the next one from the old to the current one, oldest first.
 */
export function currentCounterparts(
  oldToCurrent: Diff,
  current: DiffableRevision,
  steps: readonly Diff[],
): Map<string, Standing> {
  const [find, findSimilar] = [standingIn(current), similarClauseIn(current)];
  const fates = fatesAfter(steps);
  const textsToday = new Map(current.sections.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])));
  const isEqual = (text: string, { id }: ClauseOf) => normaliseText(text) === normaliseText(textsToday.get(id) ?? '');
  const standingOf = (text: string, homes: readonly ClauseOf[]): Standing => {
    const [best] = homes;
    if (best && isEqual(text, best)) return { words: 'all', clauses: [best] };
    const changed: Standing = { words: 'changed', clauses: homes.slice(0, 1) };
    const found = find(text, homes);
    if (!found) return changed;
    const isHome = found.clauses.every(({ id }) => homes.some((home) => home.id === id));
    if (!isHome) return found.words === 'some' || wordsOf(text).length >= manyWords ? found : changed;
    return found.words === 'within' || found.clauses.length > 1 ? found : { ...changed, clauses: found.clauses };
  };
  const standingOfRemoved = (text: string, removedBy: string): Standing => {
    const found = find(text);
    if (found) return found;
    const similar = findSimilar(text);
    return similar ? { words: 'similar', clauses: [similar] } : { words: 'none', removedBy };
  };
  const successors = successorsIn(oldToCurrent);
  const clauses = oldToCurrent.sections
    .flatMap((section) => section.clauses)
    .flatMap((one) => clausesOfChange(one).from);
  return new Map(
    clauses.map(({ id, text }): [string, Standing] => {
      const direct = successors.get(id) ?? [];
      const fate = direct.length > 0 ? { clauses: direct } : (fates.get(id) ?? { removedBy: oldToCurrent.to });
      return [id, 'clauses' in fate ? standingOf(text, fate.clauses) : standingOfRemoved(text, fate.removedBy)];
    }),
  );
}
