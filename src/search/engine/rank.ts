import type { QueryPart } from './query-parts.ts';
import type { Postings } from './search-index.ts';

/** The weight of a record by its kind: an answer says more at a glance than an entry of a register. */
export const kindWeights = { clause: 1, answer: 1.1, certificate: 0.9, processor: 0.95, contact: 0.95 };

/** A record's id with its score. */
export interface RankedRecord {
  id: string;
  score: number;
}

/**
 * Returns the records that match a query, best first. For each part of the query a record earns its best match and a quarter
 * of its others; rare tokens earn more, and so do records that match more parts. Records with less than a tenth of the best
 * score are left out.
 */
export function rank(
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
  recordCount: number,
  weightOf: (id: string) => number = () => 1,
): RankedRecord[] {
  const scores = new Map<string, { score: number; matchedParts: number }>();
  for (const part of parts) {
    for (const [id, earned] of earningsOf(part, postings, recordCount)) {
      const best = Math.max(...earned);
      const rest = earned.reduce((sum, one) => sum + one, 0) - best;
      const { score, matchedParts } = scores.get(id) ?? { score: 0, matchedParts: 0 };
      scores.set(id, { score: score + best + 0.25 * rest, matchedParts: matchedParts + 1 });
    }
  }
  const ranked = [...scores]
    .map(([id, { score, matchedParts }]) => ({
      id,
      score: score * (0.5 + 0.5 * (matchedParts / parts.length)) * weightOf(id),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best / 10);
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
