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
      const sum = earned.reduce((sum, one) => sum + one, 0);
      const { score, matchedParts } = scores.get(id) ?? { score: 0, matchedParts: 0 };
      // the best one and a quarter of the rest
      const part = 0.75 * Math.max(...earned) + 0.25 * sum;
      scores.set(id, { score: score + part, matchedParts: matchedParts + 1 });
    }
  }
  return new Map(
    [...scores].map(([id, { score, matchedParts }]) => [id, score * (0.5 + 0.5 * (matchedParts / parts.length))]),
  );
}

/** Returns the ids of the records that have every word of a query as it was typed; none if it has no words. */
export function recordsWithAllWords(parts: readonly QueryPart[], postings: ReadonlyMap<string, Postings>): Set<string> {
  const [first = new Set<string>(), ...others] = parts
    .flatMap(({ typed = [] }) => typed)
    .map((tokens) => new Set(tokens.flatMap((token) => [...(postings.get(token)?.keys() ?? [])])));
  return others.reduce((all, ids) => all.intersection(ids), first);
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
