import type { Columns } from './matcher-model.ts';

/** Returns the probability of each question from the scores of the columns: the softmax of the sums of its three columns. */
export function probabilitiesOf(scores: Float64Array, { ofQuestions }: Columns): Float64Array {
  const result = new Float64Array(ofQuestions.length);
  let highest = Number.NEGATIVE_INFINITY;
  // plain loops: training runs this more than a hundred thousand times
  for (let index = 0; index < result.length; index++) {
    const columns = ofQuestions[index];
    const sum = columns ? (scores[columns[0]] ?? 0) + (scores[columns[1]] ?? 0) + (scores[columns[2]] ?? 0) : 0;
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
