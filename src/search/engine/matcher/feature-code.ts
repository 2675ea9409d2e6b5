import { isStem, isStopFeature } from './features.ts';
import type { Columns } from './matcher-model.ts';
import { type BitCoder, codeNumber } from './range-coder.ts';
import { largestWeight } from './steps.ts';

/** A feature in whole steps: its rarity, and its weights by column. */
export interface FeatureSteps {
  rarity: number;
  weights: ReadonlyMap<number, number>;
}

/** Columns that follow each other: of a subject and its questions, or of all that may be expected. */
interface ColumnGroup {
  columns: readonly number[];
  isSubject: boolean;
}

/** Where the contexts of each kind of number begin. */
const contexts = { rarity: 0, group: 256, column: 512, weight: 2048 };

/** Returns the groups of columns in order. */
export function columnGroups({ count, subject, own }: Columns): ColumnGroup[] {
  const kinds = Math.max(-1, ...own) + 1;
  const starts = [...new Set(subject)];
  return [...starts, kinds].map((start, index) => {
    const end = starts[index + 1] ?? (index < starts.length ? kinds : count);
    return { columns: Array.from({ length: end - start }, (_, place) => start + place), isSubject: start < kinds };
  });
}

/**
 * Writes a feature, or reads it if the coder is a reader, and returns it: its rarity; whether it has weights in each group;
 * then in which columns of the group, and those weights.
 */
export function codeFeature(
  coder: BitCoder,
  groups: readonly ColumnGroup[],
  name: string,
  given?: FeatureSteps,
): FeatureSteps {
  const kind = isStopFeature(name) ? 0 : isStem(name) ? 1 : 2;
  const rarity = codeNumber(coder, contexts.rarity + 64 * kind, 6, given?.rarity);
  const weights = new Map<number, number>();
  for (const group of groups) {
    const isUsed = given !== undefined && group.columns.some((column) => given.weights.has(column));
    if (!coder.bit(contexts.group + 64 * kind + rarity, Number(isUsed))) continue;
    const used: [column: number, rank: number][] = [];
    group.columns.forEach((column, place) => {
      const rank = group.isSubject ? Math.min(1, place) : 2;
      const left = Math.min(63, group.columns.length - place);
      const context = contexts.column + 256 * rank + 64 * Math.min(3, used.length) + left;
      if (coder.bit(context, Number(given?.weights.has(column) ?? false))) used.push([column, rank]);
    });
    for (const [column, rank] of used) {
      const context = contexts.weight + 128 * rank + 32 * Math.min(3, used.length);
      const step = codeNumber(coder, context, 5, largestWeight + (given?.weights.get(column) ?? 0));
      weights.set(column, step - largestWeight);
    }
  }
  return { rarity, weights };
}
