import { fatesAfter } from './clause-fates.ts';
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
  const standingOf = (text: string, home: ClauseOf): Standing => {
    const found = find(text, home);
    const isHome = found?.clauses.length === 1 && found.clauses[0]?.id === home.id;
    const isThere = found?.words === 'within' ? isHome : !isHome && found?.words === 'some';
    return found && (isThere || (!isHome && wordsOf(text).length >= manyWords))
      ? found
      : { words: 'changed', clauses: [home] };
  };
  const standingOfRemoved = (text: string, removedBy: string): Standing => {
    const found = find(text);
    if (found) return found;
    const similar = findSimilar(text);
    return similar ? { words: 'similar', clauses: [similar] } : { words: 'none', removedBy };
  };
  return new Map(
    oldToCurrent.sections.flatMap(({ id: section, clauses }) =>
      clauses.flatMap((change): [string, Standing][] => {
        if (!('from' in change)) return [];
        const { id, text } = change.from;
        if ('to' in change) {
          const home = { section, id: change.to.id, label: change.to.label };
          const isSame = normaliseText(text) === normaliseText(change.to.text);
          return [[id, isSame ? { words: 'all', clauses: [home] } : standingOf(text, home)]];
        }
        const fate = fates.get(id) ?? { removedBy: oldToCurrent.to };
        return [[id, 'clause' in fate ? standingOf(text, fate.clause) : standingOfRemoved(text, fate.removedBy)]];
      }),
    ),
  );
}
