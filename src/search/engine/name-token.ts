import type { ConceptFinder } from './concept-finder.ts';
import { customerWords } from './customer-words.ts';
import { facetToken } from './facet-token.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf } from './tokens.ts';

/**
 * Returns the token of a whole name, or `undefined` if all its words are stop words. Endings of the words do not matter, so a
 * query that is a record's name finds that record; nor does whose data it is to the one who asks.
 */
export function nameToken(words: readonly string[]): string | undefined {
  const stems = customerWords(words)
    .filter((word) => !isStopWord(word))
    .map(stemOf);
  return stems.length > 0 ? facetToken('named', stems.join('')) : undefined;
}

/** Returns the ids of the concepts that all words of a name together mean, stop words aside: two names of one are the same. */
export function nameConcepts(words: readonly string[], findConcepts: ConceptFinder): string[] {
  const meaningful = words.flatMap((word, index) => (isStopWord(word) ? [] : [index]));
  return findConcepts(words)
    .filter(({ weak, start, end }) => !weak && meaningful.every((index) => start <= index && index < end))
    .map(({ concept }) => concept.id);
}

/** Returns the token of the names that mean a concept. */
export function conceptNameToken(concept: string): string {
  return facetToken('named', `concept${concept}`);
}
