import type { Unit } from './query.ts';

/** How much a record of each kind counts: an answer says more at a glance than an entry of a register. */
export const kindWeights = { clause: 1, answer: 1.1, certificate: 0.9, processor: 0.95, contact: 0.95 };

/** What the index found for one token: record id → how well it fits, from 0 to 1. */
export type Found = ReadonlyMap<string, number>;

/** A record with what it earned. */
export interface Ranked {
  id: string;
  score: number;
}

/**
 * Ranks records by what the query's units found. For each unit a record earns its best fit and a little of the others;
 * a token that few records have is worth more; records that meet more of the units come first. What is not a tenth as
 * good as the best has little to do with the query and is left out.
 */
export function rank(
  units: readonly Unit[],
  found: ReadonlyMap<string, Found>,
  records: number,
  boost: (id: string) => number = () => 1,
): Ranked[] {
  const scores = new Map<string, { score: number; met: number }>();
  for (const unit of units) {
    const earned = new Map<string, number[]>();
    for (const { token, weight } of unit.asks) {
      const hits = found.get(token);
      if (!hits?.size) continue;
      const rarity = Math.log(1 + records / hits.size);
      for (const [id, fit] of hits) {
        earned.set(id, [...(earned.get(id) ?? []), weight * rarity * (0.6 + 0.4 * fit)]);
      }
    }
    for (const [id, parts] of earned) {
      const best = Math.max(...parts);
      const rest = parts.reduce((sum, part) => sum + part, 0) - best;
      const so = scores.get(id) ?? { score: 0, met: 0 };
      scores.set(id, { score: so.score + best + 0.25 * rest, met: so.met + 1 });
    }
  }
  const ranked = [...scores]
    .map(([id, { score, met }]) => ({
      id,
      score: score * (0.5 + 0.5 * (met / units.length)) * boost(id),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best / 10);
}
