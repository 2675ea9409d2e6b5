import type { DiffableClause } from './diff-input.ts';
import { wordsOf } from './words.ts';

/** Words by the number of times that they occur. */
export type WordBag = ReadonlyMap<string, number>;

/** Returns the words of some clauses that others lack, or all of them if there are no others. */
export function lostWords(clauses: readonly DiffableClause[], others: readonly DiffableClause[] = []): WordBag {
  const lost = new Map<string, number>();
  for (const word of clauses.flatMap(({ text }) => wordsOf(text))) lost.set(word, (lost.get(word) ?? 0) + 1);
  for (const word of others.flatMap(({ text }) => wordsOf(text))) {
    const count = lost.get(word);
    if (count !== undefined) lost.set(word, Math.max(0, count - 1));
  }
  return lost;
}

/** Returns the number of words that are in both bags. */
export function commonWords(one: WordBag, other: WordBag): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return common;
}
