import { stemOf, tokensOf } from './tokens.ts';

/** A concept of the industry vocabulary, ready for matching. */
export interface Concept {
  id: string;
  label: string;
  /** English phrases that mean it, as stems joined by spaces. */
  terms: string[];
  /** English phrases that may mean it. */
  weak: string[];
  /** Phrases in other languages. */
  foreign: string[];
  /** Ids of related concepts, the closest first. */
  related: string[];
}

/** A concept as it is written in its YAML file. */
export interface AuthoredConcept {
  id: string;
  label: string;
  terms: string[];
  weak: string[];
  acronyms: string[];
  et: string[];
  fi: string[];
  related: string[];
}

/** The vocabulary file that a site publishes for its search. */
export interface Vocabulary {
  concepts: Concept[];
  /** Every word the search knows, sorted; typos are corrected to one of these. */
  lexicon: string[];
}

/** Returns a concept in the form the search matches. */
export function compileConcept({ id, label, terms, weak, acronyms, et, fi, related }: AuthoredConcept): Concept {
  const keys = (phrases: readonly string[]) => [...new Set(phrases.map(phraseKey))].sort();
  return { id, label, terms: keys([...terms, ...acronyms]), weak: keys(weak), foreign: keys([...et, ...fi]), related };
}

/** Returns a phrase as stems joined by spaces. */
function phraseKey(phrase: string): string {
  return tokensOf(phrase).map(stemOf).join(' ');
}
