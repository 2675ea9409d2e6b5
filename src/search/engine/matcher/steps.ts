/** The size of one step of a weight. A model file holds weights in whole steps. */
export const weightStep = 0.6;
/** The largest weight on either side of zero, in steps: with zero, five bits. */
export const largestWeight = 15;
/** The size of one step of a rarity. */
export const rarityStep = 0.1;

/** Returns the nearest weight that a model file can hold. */
export function toWeightStep(weight: number): number {
  return Math.max(-largestWeight, Math.min(largestWeight, Math.round(weight / weightStep))) * weightStep;
}

/** Returns the nearest rarity that a model file can hold. */
export function toRarityStep(rarity: number): number {
  return Math.round(rarity / rarityStep) * rarityStep;
}
