import { followClauses } from './follow-clauses.ts';
import type { Diff } from './diff.ts';
import type { DiffableRevision } from './diff-input.ts';
import { type Found, standingIn } from './standing-words.ts';
import type { ClauseOf } from './word-index.ts';
import { normaliseText, wordsOf } from './words.ts';

/**
 * Where a clause of an old revision stands in the current one: with all its words and no others, within more words, changed,
 * or in parts. If too few of its words do, `removedBy` is the first revision in which it did not stand as it was, and `goneBy`
 * the first without it and without what it became; that is absent if there is none.
 */
export type Standing =
  | { words: 'all' | 'within' | 'changed' | 'some'; clauses: ClauseOf[] }
  | { words: 'none'; removedBy: string; goneBy?: string };

/** The number of words from which a clause that has them all is where they went, although another was paired with them. */
const manyWords = 8;

/** The number of words up to which a clause has no parts. */
const fewWords = 2;

/**
 * Maps each clause id of an old revision to where the clause stands in the current one. The clauses are followed through
 * `steps`, the diffs of a revision with the next one from the old to the current one, oldest first; there is one or more.
 * `find` finds words in the current revision.
 */
export function currentCounterparts(
  old: DiffableRevision,
  current: DiffableRevision,
  steps: readonly Diff[],
  find = standingIn(current),
): Map<string, Standing> {
  const textsToday = new Map(current.sections.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])));
  const isEqual = (text: string, { id }: ClauseOf) => normaliseText(text) === normaliseText(textsToday.get(id) ?? '');
  const followed = followClauses(steps);
  // a clause that stands as it stood has no part of another
  const kept = new Set(
    old.sections.flatMap(({ clauses }) =>
      clauses.flatMap(({ id, text }) => {
        const [best] = followed.get(id)?.clauses ?? [];
        return best && isEqual(text, best) ? [best.id] : [];
      }),
    ),
  );
  const standingOf = (id: string, text: string): Standing => {
    const {
      clauses: homes,
      lostIn = current.date,
      removedIn,
      besides,
    } = followed.get(id) ?? { clauses: [], besides: [] };
    const [best] = homes;
    if (best && isEqual(text, best)) return { words: 'all', clauses: [best] };
    // what had the words beside a clause when it was lost is not where the clause went
    const others = new Set([...kept, ...besides].filter((one) => !homes.some((home) => home.id === one)));
    const everywhere = find(text, homes, others);
    if (!best) {
      // a word or two are where they stand whole
      const left = wordsOf(text).length > fewWords ? withoutParts(everywhere, others) : everywhere;
      return left ?? { words: 'none', removedBy: lostIn, ...(removedIn ? { goneBy: removedIn } : {}) };
    }
    const changed: Standing = { words: 'changed', clauses: [best] };
    const found = withoutParts(everywhere, others);
    if (!found) return changed;
    const isHome = found.clauses.every((clause) => homes.some((home) => home.id === clause.id));
    if (!isHome) return found.words === 'some' || wordsOf(text).length >= manyWords ? found : changed;
    return found.words === 'within' || found.clauses.length > 1 ? found : { ...changed, clauses: found.clauses };
  };
  return new Map(old.sections.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, standingOf(id, text)])));
}

/** Returns where words were found without the clauses that only have a part of them and are listed; nothing if none is left. */
function withoutParts(found: Found | undefined, unwanted: ReadonlySet<string>): Found | undefined {
  if (found?.words !== 'some') return found;
  const clauses = found.clauses.filter(({ id }) => !unwanted.has(id));
  return clauses.length > 0 ? { ...found, clauses } : undefined;
}
