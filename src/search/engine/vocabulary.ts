import type { FrameworkNames } from './framework-names.ts';
import type { NearClauses } from './clause-chances.ts';
import type { PolicyName } from './record.ts';
import { phraseStem, tokensOf } from './tokens.ts';

/** A concept of the industry vocabulary, ready for matching. */
export interface Concept {
  id: string;
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

/** A concept as a site publishes it for its search: its phrases as words joined by spaces, not yet as stems. */
export type PublishedConcept = Concept;

/** The words and concepts that queries are read with. */
export interface Vocabulary {
  concepts: Concept[];
  /** Every word that a typo may be corrected to, sorted. */
  lexicon: string[];
  /** The names of the company. */
  company?: readonly string[];
  /** The policies that a query may name, if the company has several. */
  policies?: readonly PolicyName[];
  /** The titles of the subjects of which nobody has judged a question, by id. */
  notAssessed?: Readonly<Record<string, string>>;
  /** The clauses that come nearest to questions that nobody has judged. */
  near?: NearClauses;
  /** The frameworks whose items a query may name. */
  frameworks?: readonly FrameworkNames[];
}

/**
 * Returns a concept as a site publishes it: of phrases that differ in endings only, the first; no phrase that has another
 * one of the concept in it, and no long English one.
 */
export function publishedConcept({ id, terms, weak, acronyms, et, fi, related }: AuthoredConcept): PublishedConcept {
  return {
    ...{ id, related, weak: distinctPhrases(weak) },
    terms: distinctPhrases([...terms, ...acronyms]).filter(isShort),
    foreign: distinctPhrases([...et, ...fi]),
  };
}

/** The most words of an English phrase: the matcher knows longer ones from the wordings of the bank. */
const longest = 3;

function isShort(phrase: string): boolean {
  return phrase.split(' ').length <= longest;
}

function distinctPhrases(phrases: readonly string[]): string[] {
  const byStems = new Map(phrases.toReversed().map((phrase) => [phraseKey(phrase), tokensOf(phrase).join(' ')]));
  const keys = [...byStems.keys()];
  const hasInner = (key: string) => keys.some((other) => other !== key && ` ${key} `.includes(` ${other} `));
  return [...byStems]
    .filter(([key]) => !hasInner(key))
    .map(([, phrase]) => phrase)
    .sort();
}

/** Returns a published concept in the form the search matches. */
export function compilePublished({ id, terms, weak, foreign, related }: PublishedConcept): Concept {
  const keys = (phrases: readonly string[]) => [...new Set(phrases.map(phraseKey))].sort();
  return { id, terms: keys(terms), weak: keys(weak), foreign: keys(foreign), related };
}

/** Returns an authored concept in the form the search matches. */
export function compileConcept(concept: AuthoredConcept): Concept {
  return compilePublished(publishedConcept(concept));
}

/** Returns a phrase as stems joined by spaces. */
function phraseKey(phrase: string): string {
  return tokensOf(phrase).map(phraseStem).join(' ');
}
