import type { Columns } from './matcher-model.ts';

/**
 * Returns the probability of each question from the scores of the columns: the softmax of the sums of its three columns. Writes
 * them into `result`, which a caller may use again.
 */
export function probabilitiesOf(
  scores: Float64Array,
  { own, subject, expects }: Columns,
  result = new Float64Array(own.length),
): Float64Array {
  const count = own.length;
  let highest = Number.NEGATIVE_INFINITY;
  // plain loops: training runs this more than a hundred thousand times
  for (let index = 0; index < count; index++) {
    const sum =
      (scores[own[index] ?? 0] ?? 0) + (scores[subject[index] ?? 0] ?? 0) + (scores[expects[index] ?? 0] ?? 0);
    result[index] = sum;
    if (sum > highest) highest = sum;
  }
  let total = 0;
  for (let index = 0; index < count; index++) {
    const odds = Math.exp((result[index] ?? 0) - highest);
    result[index] = odds;
    total += odds;
  }
  for (let index = 0; index < count; index++) result[index] = (result[index] ?? 0) / total;
  return result;
}
