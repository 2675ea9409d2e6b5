import type { QueryPart } from './query-parts.ts';
import type { Postings } from './search-index.ts';

/** The least share of the best possible score that makes the words of the best record count in full. */
const enough = 0.65;

/**
 * Returns how much the words of the best record count beside what the matcher has recognised, from 0 to 1: less than 1 if it has
 * only a small part of the query. `best` is its score. The best possible score is that of a record with the rarest lookup of each
 * part; what no record has is the rarest.
 */
export function wordsShare(
  best: number,
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
  recordCount: number,
): number {
  const possible = parts.reduce((sum, { lookups }) => {
    const rarities = lookups.map(
      ({ token, weight }) => weight * Math.log(1 + recordCount / Math.max(1, postings.get(token)?.size ?? 0)),
    );
    return sum + Math.max(0, ...rarities);
  }, 0);
  return possible > 0 ? Math.min(1, best / possible / enough) : 1;
}
