import type { Clause, Section } from '../../model/policy.ts';
import type { ConceptFinder } from '../engine/concept-finder.ts';
import { isStopWord } from '../engine/stop-words.ts';
import { stemOf, tokensOf } from '../engine/tokens.ts';

/** A word says what a question is about if at least this share of its wordings have it. */
const shared = 0.1;

/** A clause with its section and its policy. */
export interface SectionClause {
  policy: NearPolicy;
  section: Section;
  clause: Clause;
}

/** A policy whose clauses can be quoted. */
export interface NearPolicy {
  id: string;
  /** Absent if the company has no other. */
  title?: string;
  sections: readonly Section[];
}

/** A question with its other wordings. */
export interface Wordings {
  question: string;
  wordings: readonly string[];
}

/**
 * Returns a function that returns the clauses nearest to a question, best first, at most `most` of them. A word counts
 * the more, the more of the question's wordings have it, and the fewer clauses and questions of `all`. Clauses that score
 * less than the share `least` of what one with all words would score that say what the question is about are left out.
 */
export function clauseFinder(
  policies: readonly NearPolicy[],
  all: readonly Wordings[],
  findConcepts: ConceptFinder = () => [],
): (asked: Wordings, most: number, least?: number) => SectionClause[] {
  const termsOf = remembered(termFinder(findConcepts));
  const clauses = policies.flatMap((policy) =>
    policy.sections.flatMap((section) => {
      const heading = [...(policy.title === undefined ? [] : [policy.title]), section.title].join(' ');
      return section.clauses.map((clause) => ({
        ...{ policy, section, clause },
        stems: termsOf(`${heading} ${clause.text}`),
      }));
    }),
  );
  const inClauses = rarity(clauses.map(({ stems }) => stems));
  const inQuestions = rarity(all.map(({ question, wordings }) => [question, ...wordings].flatMap(termsOf)));
  const averageLength = sum(clauses.map(({ stems }) => stems.length)) / Math.max(clauses.length, 1);
  const clausesWith = placesByStem(clauses.map(({ stems }) => stems));
  return ({ question, wordings }, most, least = 0) => {
    const scores = new Map<number, number>();
    let best = 0;
    for (const [stem, share] of sharesOf([question, question, question, ...wordings].map(termsOf))) {
      const score = Math.sqrt(share) * inClauses(stem) * inQuestions(stem);
      if (share >= shared) best += score;
      for (const place of clausesWith.get(stem) ?? []) scores.set(place, (scores.get(place) ?? 0) + score);
    }
    return clauses
      .flatMap(({ stems, ...found }, place) => {
        const score = scores.get(place);
        // a long clause shares words with everything
        return score ? { ...found, score: score / (0.6 + (0.4 * stems.length) / averageLength) } : [];
      })
      .filter(({ score }) => score >= least * best)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ policy, section, clause }) => ({ policy, section, clause }));
  };
}

/** Returns the stems of a text's words, and the concepts that it means. */
function termFinder(findConcepts: ConceptFinder): (text: string) => string[] {
  return (text) => {
    const words = tokensOf(text);
    const stems = words.filter((word) => !isStopWord(word)).map(stemOf);
    return [...stems, ...findConcepts(words).flatMap(({ concept, weak }) => (weak ? [] : [`#${concept.id}`]))];
  };
}

/** Returns a function with the same results, which computes each only once. */
function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const result = results.get(text) ?? compute(text);
    results.set(text, result);
    return result;
  };
}

/** Returns the share of texts that have each stem. */
function sharesOf(texts: readonly string[][]): Map<string, number> {
  const counts = countsOf(texts);
  return new Map([...counts].map(([stem, count]) => [stem, count / texts.length]));
}

/** Returns a function that returns how rare a stem is among texts. */
function rarity(texts: readonly string[][]): (stem: string) => number {
  const counts = countsOf(texts);
  return (stem) => Math.log(1 + texts.length / (counts.get(stem) ?? 1));
}

/** Returns the places of the texts that have each stem. */
function placesByStem(texts: readonly string[][]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, stems] of texts.entries())
    for (const stem of new Set(stems)) {
      const found = places.get(stem) ?? [];
      found.push(place);
      places.set(stem, found);
    }
  return places;
}

/** Returns the number of texts that have each stem. */
function countsOf(texts: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of texts.flatMap((stems) => [...new Set(stems)])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
