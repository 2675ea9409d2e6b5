import type { Standing } from './current-clauses.ts';
import type { standingIn } from './standing-words.ts';
import { wordsOf } from './words.ts';

/** Where the text of a withdrawn section stands today. */
export interface Continuation {
  /** Whether each of its clauses stands there, and not only some of its words. */
  isWhole: boolean;
  /** The ids of the sections, those with most of its clauses first. */
  sections: string[];
}

/** The number of words up to which a clause that is gone stands nowhere, although others have its words. */
const fewWords = 4;

/**
 * Returns where a section's text stands in the current revision, or `undefined` if too few of its words do. A clause that was
 * reworded until none of its words were left stands nowhere. `find` finds words in the current revision.
 */
export function continuesIn(
  clauses: readonly { id: string; text: string }[],
  counterparts: ReadonlyMap<string, Standing>,
  find: ReturnType<typeof standingIn>,
): Continuation | undefined {
  const isWhole = (id: string) => ['all', 'within'].includes(counterparts.get(id)?.words ?? '');
  const found = clauses.flatMap(({ id, text }) => {
    const standing = counterparts.get(id);
    if (standing && standing.words !== 'none' && (isWhole(id) || standing.words === 'some'))
      return [...new Set(standing.clauses.map(({ section }) => section))];
    const places = wordsOf(text).length > fewWords ? find(text) : undefined;
    return [...new Set(places?.clauses.map(({ section }) => section))];
  });
  if (found.length === 0) return undefined;
  const times = (section: string) => found.filter((one) => one === section).length;
  return {
    isWhole: clauses.every(({ id }) => isWhole(id)),
    sections: [...new Set(found)].sort((a, b) => times(b) - times(a)),
  };
}
