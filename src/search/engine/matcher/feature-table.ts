import type { Features } from './features.ts';
import { toRarityStep } from './steps.ts';

/** Some features of a table by number, with how much each counts; the squares of the counts sum to 1. */
export interface FeatureVector {
  numbers: readonly number[];
  counts: readonly number[];
}

/** The features that a matcher knows, each with its number and its rarity: rare ones say more. */
export type FeatureTable = ReadonlyMap<string, { number: number; rarity: number }>;

/** Returns the features that at least two texts have, in alphabetical order. */
export function featureTable(texts: readonly Features[]): FeatureTable {
  const frequency = new Map<string, number>();
  for (const text of texts)
    for (const feature of text.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const known = [...frequency].filter(([, times]) => times >= 2).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    known.map(([feature, times], number) => [feature, { number, rarity: rarityOf(times / texts.length) }]),
  );
}

/** Returns the features of a text that a table has, their counts multiplied by their rarity. */
export function featureVector(features: Features, table: FeatureTable): FeatureVector {
  const known = [...features].flatMap(([feature, count]) => {
    const entry = table.get(feature);
    return entry ? [{ number: entry.number, count: count * entry.rarity }] : [];
  });
  return ofLengthOne(
    known.map(({ number }) => number),
    known.map(({ count }) => count),
  );
}

/** Returns a vector with its counts brought to length 1. */
export function ofLengthOne(numbers: readonly number[], counts: readonly number[]): FeatureVector {
  const length = Math.hypot(...counts) || 1;
  return { numbers, counts: counts.map((count) => count / length) };
}

/** Returns the rarity of a feature that a share of the texts has, rounded as a model file holds it. */
function rarityOf(share: number): number {
  return toRarityStep(Math.sqrt(Math.log(1 + 1 / share)));
}
