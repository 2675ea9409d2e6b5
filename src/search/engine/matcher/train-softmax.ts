import { type FeatureVector, ofLengthOne } from './feature-table.ts';
import type { Columns } from './matcher-model.ts';
import { probabilitiesOf } from './probabilities.ts';
import { randomNumbers } from './random-numbers.ts';
import type { NumberedExample, SparseWeights } from './sparse-weights.ts';

const rate = 2;
const decay = 1e-5;
/** The share of features left out whenever an example is read, so that no question hangs on one word. */
const leftOut = 0.35;

/** Trains weights in place, by softmax regression with Adagrad, reading all examples `rounds` times. The same input gives the same weights. */
export function trainSoftmax(
  weights: SparseWeights,
  examples: readonly NumberedExample[],
  columns: Columns,
  rounds: number,
): void {
  const random = randomNumbers(42);
  const moved = new Float32Array(weights.values.length).fill(1);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const vector = someOf(example.vector, random);
      if (vector.numbers.length > 0) step(weights, moved, vector, errorsOf(weights, vector, example, columns));
    }
  }
}

/** Returns by how much the score of each column is too high for an example. */
function errorsOf(
  weights: SparseWeights,
  vector: FeatureVector,
  { asks }: NumberedExample,
  columns: Columns,
): Float64Array {
  const scores = new Float64Array(columns.count);
  forEachWeight(weights, vector, (at, column, count) => {
    scores[column] = (scores[column] ?? 0) + (weights.values[at] ?? 0) * count;
  });
  const errors = probabilitiesOf(scores, columns);
  for (const [question, share] of asks) errors[question] = (errors[question] ?? 0) - share;
  scores.fill(0);
  for (let question = 0; question < errors.length; question++) {
    const own = columns.ofQuestions[question];
    if (!own) continue;
    const error = errors[question] ?? 0;
    for (let part = 0; part < 3; part++) scores[own[part] ?? 0] = (scores[own[part] ?? 0] ?? 0) + error;
  }
  return scores;
}

/** Moves the weights of a text's features against the errors. */
function step(weights: SparseWeights, moved: Float32Array, vector: FeatureVector, errors: Float64Array): void {
  const { values } = weights;
  forEachWeight(weights, vector, (at, column, count) => {
    const gradient = (errors[column] ?? 0) * count + decay * (values[at] ?? 0);
    const total = (moved[at] ?? 0) + gradient * gradient;
    moved[at] = total;
    values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(total);
  });
}

function forEachWeight(
  { starts, columns }: SparseWeights,
  { numbers, counts }: FeatureVector,
  visit: (at: number, column: number, count: number) => void,
): void {
  numbers.forEach((number, index) => {
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) visit(at, columns[at] ?? 0, counts[index] ?? 0);
  });
}

/** Returns a vector without the features left out this time. */
function someOf({ numbers, counts }: FeatureVector, random: () => number): FeatureVector {
  const kept = numbers.flatMap((_, index) => (random() < leftOut ? [] : [index]));
  return ofLengthOne(
    kept.map((index) => numbers[index] ?? 0),
    kept.map((index) => counts[index] ?? 0),
  );
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] ?? 0, items[last] ?? 0];
  }
}
