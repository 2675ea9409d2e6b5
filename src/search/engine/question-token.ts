import { isStopWord } from './stop-words.ts';
import { fieldToken, stemOf } from './tokens.ts';

/**
 * The field token of a question's wording as a whole, whatever the order of its words and their endings, without what
 * carries no meaning; undefined if nothing does. So a query that is one of an answer's wordings finds that answer.
 */
export function questionToken(words: readonly string[]): string | undefined {
  const stems = [...new Set(words.filter((word) => !isStopWord(word)).map(stemOf))].sort();
  return stems.length > 0 ? fieldToken('asked', stems.join('')) : undefined;
}
