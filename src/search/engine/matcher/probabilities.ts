import type { Columns } from './matcher-model.ts';

/** Returns the probability of each question from the scores of the columns: the softmax of the sums of its three columns. */
export function probabilitiesOf(scores: Float64Array, { own, subject, expects }: Columns): Float64Array {
  const result = new Float64Array(own.length);
  let highest = Number.NEGATIVE_INFINITY;
  // plain loops: training runs this more than a hundred thousand times
  for (let index = 0; index < result.length; index++) {
    const sum =
      (scores[own[index] ?? 0] ?? 0) + (scores[subject[index] ?? 0] ?? 0) + (scores[expects[index] ?? 0] ?? 0);
    result[index] = sum;
    if (sum > highest) highest = sum;
  }
  let total = 0;
  for (let index = 0; index < result.length; index++) {
    const odds = Math.exp((result[index] ?? 0) - highest);
    result[index] = odds;
    total += odds;
  }
  for (let index = 0; index < result.length; index++) result[index] = (result[index] ?? 0) / total;
  return result;
}
