/** A reply that is less likely than this to be right is not given. */
export const leastConfidence = 0.52;

/**
 * Returns how likely an answer is right, from the probability that something is stated on a text and the part of it that cites
 * the same place as the answer. Each unknown word of a text makes it less likely.
 */
export function answerConfidence(stated: number, samePlace: number, unknown: number): number {
  return logistic(3.04 + 1.68 * logit(Math.sqrt(stated * samePlace))) * (1 - unknown / 2);
}

/** Returns how likely nothing is stated on a text, from the probability of the answers that state something. */
export function notStatedConfidence(stated: number, unknown: number): number {
  return logistic(-2.94 - 1.85 * logit(stated)) * (1 - unknown / 2);
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Returns the logarithm of the odds of a probability, a little away from 0 and 1, where it would be infinite. */
function logit(probability: number): number {
  return Math.log((probability + 0.01) / (1.01 - probability));
}
