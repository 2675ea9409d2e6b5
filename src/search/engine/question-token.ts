import { facetToken } from './facet-token.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf } from './tokens.ts';

/**
 * Returns the token of a whole question, or `undefined` if all its words are stop words. Order and endings of the words do
 * not matter, so a query that repeats an answer's question finds that answer.
 */
export function questionToken(words: readonly string[]): string | undefined {
  const stems = [...new Set(words.filter((word) => !isStopWord(word)).map(stemOf))].sort();
  return stems.length > 0 ? facetToken('asked', stems.join('')) : undefined;
}
