import type { QuestionMatch } from './question-matcher.ts';

/** The keys of the clauses that come nearest to questions that nobody has judged, best first, by the question's id. */
export type NearClauses = Readonly<Record<string, readonly string[]>>;

/** Returns how likely one of the questions is asked that each clause comes nearest to; the second nearest of a question counts half. */
export function clauseChances(questions: readonly QuestionMatch[], near: NearClauses): Map<string, number> {
  const chances = new Map<string, number>();
  for (const { id, probability } of questions)
    for (const [index, clause] of (Object.hasOwn(near, id) ? (near[id] ?? []) : []).entries())
      chances.set(clause, (chances.get(clause) ?? 0) + probability / (1 + index));
  return chances;
}
