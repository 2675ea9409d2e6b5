import type { Clause, Section } from '../../model/policy.ts';
import { isStopWord } from '../engine/stop-words.ts';
import { stemOf, tokensOf } from '../engine/tokens.ts';

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
 * the more, the more of the question's wordings have it, and the fewer clauses and questions of `all`.
 */
export function clauseFinder(
  policies: readonly NearPolicy[],
  all: readonly Wordings[],
): (asked: Wordings, most: number) => SectionClause[] {
  const clauses = policies.flatMap((policy) =>
    policy.sections.flatMap((section) => {
      const heading = [...(policy.title === undefined ? [] : [policy.title]), section.title].join(' ');
      return section.clauses.map((clause) => ({
        ...{ policy, section, clause },
        stems: stemsOf(`${heading} ${clause.text}`),
      }));
    }),
  );
  const inClauses = rarity(clauses.map(({ stems }) => stems));
  const inQuestions = rarity(all.map(({ question, wordings }) => stemsOf([question, ...wordings].join(' '))));
  const averageLength = clauses.reduce((sum, { stems }) => sum + stems.length, 0) / Math.max(clauses.length, 1);
  return ({ question, wordings }, most) => {
    const shares = sharesOf([question, question, question, ...wordings]);
    const scoreOf = (stems: readonly string[]) => {
      const shared = [...new Set(stems)].map((stem) => {
        const share = shares.get(stem) ?? 0;
        return Math.sqrt(share) * inClauses(stem) * inQuestions(stem);
      });
      // a long clause shares words with everything
      return sum(shared) / (0.6 + (0.4 * stems.length) / averageLength);
    };
    return clauses
      .map(({ stems, ...found }) => ({ ...found, score: scoreOf(stems) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ policy, section, clause }) => ({ policy, section, clause }));
  };
}

function stemsOf(text: string): string[] {
  return tokensOf(text)
    .filter((token) => !isStopWord(token))
    .map(stemOf);
}

/** Returns the share of texts that have each stem. */
function sharesOf(texts: readonly string[]): Map<string, number> {
  const counts = countsOf(texts.map(stemsOf));
  return new Map([...counts].map(([stem, count]) => [stem, count / texts.length]));
}

/** Returns a function that returns how rare a stem is among texts. */
function rarity(texts: readonly string[][]): (stem: string) => number {
  const counts = countsOf(texts);
  return (stem) => Math.log(1 + texts.length / (counts.get(stem) ?? 1));
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
