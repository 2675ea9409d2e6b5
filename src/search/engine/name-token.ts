import { facetToken } from './facet-token.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf } from './tokens.ts';

/**
 * Returns the token of a whole name, or `undefined` if all its words are stop words. Endings of the words do not matter, so a
 * query that is a record's name finds that record.
 */
export function nameToken(words: readonly string[]): string | undefined {
  const stems = words.filter((word) => !isStopWord(word)).map(stemOf);
  return stems.length > 0 ? facetToken('named', stems.join('')) : undefined;
}
