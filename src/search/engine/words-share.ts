import type { QueryPart } from './query-parts.ts';
import type { Postings } from './search-index.ts';

/** The least share of the best possible score that makes the words of the best record count in full. */
const enough = 0.65;

/**
 * Returns how much the words of the best record count beside what the matcher has recognised, from 0 to 1: less than 1 if it has
 * only a small part of the query. `best` is its score. The best possible score is that of a record with the rarest lookup of each
 * part; what no record has is the rarest. 1 if there are no words.
 */
export function wordsShare(
  best: number,
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
  recordCount: number,
): number {
  const rarest = ({ lookups }: QueryPart) =>
    Math.max(
      0,
      ...lookups.map(({ token, weight }) => weight * Math.log(1 + recordCount / (postings.get(token)?.size || 1))),
    );
  return Math.min(1, best / enough / parts.reduce((sum, part) => sum + rarest(part), 0)) || 1;
}
