import { stemOf, tokensOf } from './tokens.ts';

/** A concept of the field with the ways to say it, ready for matching. */
export interface Concept {
  id: string;
  label: string;
  /** Phrases as stems joined by spaces. */
  terms: string[];
  /** Phrases that only hint at the concept. */
  weak: string[];
  /** Words of other languages, whose endings English stemming does not know. */
  foreign: string[];
  /** Ids of concepts that a searcher would accept next. */
  related: string[];
}

/** A concept as its author wrote it. */
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

/** Prepares a concept for matching. */
export function compileConcept({ id, label, terms, weak, acronyms, et, fi, related }: AuthoredConcept): Concept {
  const keys = (phrases: readonly string[]) => [...new Set(phrases.map(phraseKey))].sort();
  return { id, label, terms: keys([...terms, ...acronyms]), weak: keys(weak), foreign: keys([...et, ...fi]), related };
}

/** Every word that occurs in the vocabulary. */
export function wordsOfConcepts(concepts: readonly AuthoredConcept[]): string[] {
  return concepts.flatMap(({ terms, weak, acronyms, et, fi }) =>
    [...terms, ...weak, ...acronyms, ...et, ...fi].flatMap(tokensOf),
  );
}

/** What the search page knows besides its index. */
export interface Vocabulary {
  concepts: Concept[];
  /** Every word that can be found, for mending typing errors. */
  lexicon: string[];
}

/** A concept found in a run of words: which, from where to where, and whether it is only hinted at. */
export interface FoundConcept {
  concept: Concept;
  start: number;
  end: number;
  weak: boolean;
}

/** A phrase as the vocabulary compares it. */
export function phraseKey(phrase: string): string {
  return tokensOf(phrase).map(stemOf).join(' ');
}

/** A lookup of phrases, longest first at each word. */
export type ConceptFinder = (tokens: readonly string[]) => FoundConcept[];

/** Makes a function that finds the concepts in a run of words; of terms that begin at one word, the longest counts. */
export function conceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const phrases = new Map<string, { concept: Concept; weak: boolean }[]>();
  let longest = 1;
  const add = (key: string, concept: Concept, weak: boolean): void => {
    if (!key) return;
    longest = Math.max(longest, key.split(' ').length);
    phrases.set(key, [...(phrases.get(key) ?? []), { concept, weak }]);
  };
  for (const concept of concepts) {
    for (const term of [...concept.terms, ...concept.foreign]) add(term, concept, false);
    for (const term of concept.weak) add(term, concept, true);
  }
  return (tokens) => {
    const stems = tokens.map(stemOf);
    const found: FoundConcept[] = [];
    for (let start = 0; start < stems.length; start++) {
      for (let length = Math.min(longest, stems.length - start); length > 0; length--) {
        const end = start + length;
        const here = phrases.get(stems.slice(start, end).join(' '));
        if (!here) continue;
        found.push(...here.map((entry) => ({ ...entry, start, end })));
        break;
      }
    }
    // a phrase inside a longer one says nothing more
    return found.filter(
      (one) =>
        !found.some(
          (other) => other.end - other.start > one.end - one.start && other.start <= one.start && one.end <= other.end,
        ),
    );
  };
}
