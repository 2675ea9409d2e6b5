import { phraseStem } from './tokens.ts';
import type { Concept } from './vocabulary.ts';

/** A concept found among words: those from `start` up to, but not including, `end`. */
export interface ConceptMatch {
  concept: Concept;
  start: number;
  end: number;
  /** True if the words may mean something else. */
  weak: boolean;
}

/** Returns the concepts that a list of words mentions. */
export type ConceptFinder = (words: readonly string[]) => ConceptMatch[];

/** Returns a function that finds these concepts. Of the phrases that begin at a word only the longest counts, and none inside a longer one. */
export function conceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const phrases = conceptsByPhrase(concepts);
  const longest = longestByStart(phrases.keys());
  return (words) => {
    const stems = words.map(phraseStem);
    const matches = stems.flatMap((_, start) => longestMatch(phrases, stems, start, longest));
    return matches.filter((match) => !matches.some((other) => isInside(match, other)));
  };
}

type ConceptsByPhrase = ReadonlyMap<string, readonly Pick<ConceptMatch, 'concept' | 'weak'>[]>;

function conceptsByPhrase(concepts: readonly Concept[]): ConceptsByPhrase {
  const phrases = new Map<string, Pick<ConceptMatch, 'concept' | 'weak'>[]>();
  const add = (phrase: string, concept: Concept, weak: boolean): void => {
    if (phrase) phrases.set(phrase, [...(phrases.get(phrase) ?? []), { concept, weak }]);
  };
  for (const concept of concepts) {
    for (const phrase of [...concept.terms, ...concept.foreign]) add(phrase, concept, false);
    for (const phrase of concept.weak) add(phrase, concept, true);
  }
  return phrases;
}

/** Returns the number of words of the longest phrase that begins with each word. */
function longestByStart(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const [first = '', ...others] = phrase.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + others.length));
  }
  return longest;
}

function longestMatch(
  phrases: ConceptsByPhrase,
  stems: readonly string[],
  start: number,
  longest: ReadonlyMap<string, number>,
): ConceptMatch[] {
  const most = longest.get(stems[start] ?? '') ?? 0;
  for (let end = Math.min(start + most, stems.length); end > start; end--) {
    const concepts = phrases.get(stems.slice(start, end).join(' '));
    if (concepts) return concepts.map((concept) => ({ ...concept, start, end }));
  }
  return [];
}

function isInside(match: ConceptMatch, other: ConceptMatch): boolean {
  const shorter = match.end - match.start < other.end - other.start;
  return shorter && other.start <= match.start && match.end <= other.end;
}
