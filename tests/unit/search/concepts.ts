import { type AuthoredConcept, type Concept, compileConcept } from '../../../src/search/engine/vocabulary.ts';

/** Returns a concept as its author writes it, with these English terms and otherwise empty. */
export function authoredConcept(id: string, terms: string[], more: Partial<AuthoredConcept> = {}): AuthoredConcept {
  return { id, label: id, terms, weak: [], acronyms: [], et: [], fi: [], related: [], ...more };
}

/** Returns a concept ready for matching. */
export function concept(id: string, terms: string[], more: Partial<AuthoredConcept> = {}): Concept {
  return compileConcept(authoredConcept(id, terms, more));
}
