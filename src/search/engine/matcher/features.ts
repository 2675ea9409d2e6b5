import type { ConceptFinder } from '../concept-finder.ts';
import { isStopWord } from '../stop-words.ts';
import { stemOf, tokensOf } from '../tokens.ts';

/**
 * The features of a text with how much each counts: stems as they are (`backup`), stop words after `~` (`~often`), and
 * concepts of the vocabulary after `#` (`#restore-tests`). Pairs of words would add weight and find no more.
 */
export type Features = ReadonlyMap<string, number>;

const counts = { stem: 1, stopWord: 0.6, concept: 1, weakConcept: 0.5 };

/** Returns a function that reads the features of a text. */
export function featureReader(findConcepts: ConceptFinder): (text: string) => Features {
  return (text) => {
    const features = new Map<string, number>();
    const add = (feature: string, count: number) => features.set(feature, Math.max(features.get(feature) ?? 0, count));
    const words = tokensOf(text);
    for (const word of words)
      if (isStopWord(word)) add(`~${word}`, counts.stopWord);
      else add(stemOf(word), counts.stem);
    for (const { concept, weak } of findConcepts(words))
      add(`#${concept.id}`, weak ? counts.weakConcept : counts.concept);
    return features;
  };
}

/** Returns whether a feature is a stem: a word that says what a text is about. */
export function isStem(feature: string): boolean {
  return !/^[~#]/.test(feature);
}

/** Returns whether a feature is a stop word, which says what a question expects and not what it is about. */
export function isStopFeature(feature: string): boolean {
  return feature.startsWith('~');
}
