import { fieldFolder, readField } from '../../library/read-field.ts';
import { conceptSchema } from '../../schemas/concept.ts';
import type { AuthoredConcept } from '../engine/vocabulary.ts';

/** Returns the concepts of the industry vocabulary, in the order of their files. Throws an error that lists an invalid file's problems. */
export function readVocabulary(folder = fieldFolder('vocabulary')): AuthoredConcept[] {
  return readField(folder, conceptSchema);
}
