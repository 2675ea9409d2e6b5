import { type AuthoredConcept, type Concept, compileConcept } from '../engine/vocabulary.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** The vocabulary as it was written and as the search reads it. */
interface VocabularyForms {
  authored: AuthoredConcept[];
  compiled: Concept[];
}

let known: VocabularyForms | undefined;

/** The vocabulary that pages are made from: read once in a build, and anew whenever it is needed in `dev`. */
export function getVocabulary(): VocabularyForms {
  if (known && !import.meta.env.DEV) return known;
  const authored = readVocabulary();
  known = { authored, compiled: authored.map(compileConcept) };
  return known;
}
