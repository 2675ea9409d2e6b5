import type { QueryPart } from './query-parts.ts';
import type { Postings } from './search-index.ts';

/**
 * Returns how well each record matches the words of a query, as a score above 0. For each part of the query a record earns
 * its best match and a quarter of its others; rare tokens earn more, and so do records that match more parts.
 */
export function wordScores(
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
  recordCount: number,
): Map<string, number> {
  const scores = new Map<string, { score: number; matchedParts: number }>();
  for (const part of parts) {
    for (const [id, earned] of earningsOf(part, postings, recordCount)) {
      const best = Math.max(...earned);
      const rest = earned.reduce((sum, one) => sum + one, 0) - best;
      const { score, matchedParts } = scores.get(id) ?? { score: 0, matchedParts: 0 };
      scores.set(id, { score: score + best + 0.25 * rest, matchedParts: matchedParts + 1 });
    }
  }
  return new Map(
    [...scores].map(([id, { score, matchedParts }]) => [id, score * (0.5 + 0.5 * (matchedParts / parts.length))]),
  );
}

/** Returns what each record earns with each of a part's lookups. */
function earningsOf(
  { lookups }: QueryPart,
  postings: ReadonlyMap<string, Postings>,
  recordCount: number,
): Map<string, number[]> {
  const earnings = new Map<string, number[]>();
  for (const { token, weight } of lookups) {
    const fits = postings.get(token);
    if (!fits?.size) continue;
    const rarity = Math.log(1 + recordCount / fits.size);
    for (const [id, fit] of fits) {
      earnings.set(id, [...(earnings.get(id) ?? []), weight * rarity * (0.6 + 0.4 * fit)]);
    }
  }
  return earnings;
}
