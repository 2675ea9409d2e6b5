import type { QueryPart } from './query-parts.ts';
import type { Postings } from './search-index.ts';

/** The least share of the best possible score that counts in full. */
const enough = 0.65;

/**
 * Returns a function that turns the score that a record has by the words of a query into a share from 0 to 1: 1 if the record has
 * most of the query, 0 if it has none. The best possible score is that of a record with the rarest lookup of each
 * part; what no record has is the rarest.
 */
export function wordsShares(
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
  recordCount: number,
): (score: number) => number {
  const rarest = ({ lookups }: QueryPart) =>
    Math.max(
      0,
      ...lookups.map(({ token, weight }) => weight * Math.log(1 + recordCount / (postings.get(token)?.size || 1))),
    );
  const possible = parts.reduce((sum, part) => sum + rarest(part), 0);
  return (score) => (score > 0 ? Math.min(1, score / enough / possible) : 0);
}
