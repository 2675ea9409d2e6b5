import { ofLengthOne } from './feature-table.ts';
import type { Columns } from './matcher-model.ts';
import { probabilitiesOf } from './probabilities.ts';
import { randomNumbers } from './random-numbers.ts';
import type { NumberedExample, SparseWeights } from './sparse-weights.ts';

/** How a training runs. */
export interface Training {
  /** How often it reads all examples. */
  rounds: number;
  /** How far a weight moves at first; it moves less the more it has moved. */
  rate: number;
  seed: number;
}

const decay = 1e-5;
/** The share of features left out whenever an example is read, so that no question hangs on one word. */
const leftOut = 0.35;

/**
 * Returns values for weights, trained from those they have by softmax regression with Adagrad: the mean of the later half of
 * the rounds, which varies less with the seed than the last one. The same input gives the same values.
 */
export function trainSoftmax(
  weights: SparseWeights,
  examples: readonly NumberedExample[],
  columns: Columns,
  { rounds, rate, seed }: Training,
): Float32Array {
  const random = randomNumbers(seed);
  const values = weights.values.slice();
  const moved = new Float32Array(values.length).fill(1);
  const mean = new Float32Array(values.length);
  const later = Math.ceil(rounds / 2);
  const scores = new Float64Array(columns.count);
  const errors = new Float64Array(columns.own.length);
  const order = examples.map((_, index) => index);
  // plain loops from here on: they run for every weight of a hundred thousand texts
  const { starts, columns: columnOf } = weights;
  const learn = ({ vector, asks }: NumberedExample) => {
    const { numbers, counts } = someOf(vector, random);
    scores.fill(0);
    for (let index = 0; index < numbers.length; index++) {
      const end = starts[(numbers[index] ?? 0) + 1] ?? 0;
      const count = counts[index] ?? 0;
      for (let at = starts[numbers[index] ?? 0] ?? 0; at < end; at++)
        scores[columnOf[at] ?? 0] = (scores[columnOf[at] ?? 0] ?? 0) + (values[at] ?? 0) * count;
    }
    toErrors(scores, asks, columns, errors);
    for (let index = 0; index < numbers.length; index++) {
      const end = starts[(numbers[index] ?? 0) + 1] ?? 0;
      const count = counts[index] ?? 0;
      for (let at = starts[numbers[index] ?? 0] ?? 0; at < end; at++) {
        const value = values[at] ?? 0;
        const gradient = (scores[columnOf[at] ?? 0] ?? 0) * count + decay * value;
        const total = (moved[at] ?? 0) + gradient * gradient;
        moved[at] = total;
        values[at] = value - (rate * gradient) / Math.sqrt(total);
      }
    }
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example);
    }
    if (rounds - round <= later)
      for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (values[at] ?? 0) / later;
  }
  return mean;
}

/** Replaces the scores of columns by how much each is too high for a text that asks these questions. Uses `errors` for that of each question. */
function toErrors(
  scores: Float64Array,
  asks: NumberedExample['asks'],
  columns: Columns,
  errors: Float64Array<ArrayBuffer>,
): void {
  const { own, subject, expects } = columns;
  probabilitiesOf(scores, columns, errors);
  for (const [question, share] of asks) errors[question] = (errors[question] ?? 0) - share;
  scores.fill(0);
  for (let question = 0; question < errors.length; question++) {
    const error = errors[question] ?? 0;
    scores[own[question] ?? 0] = error;
    scores[subject[question] ?? 0] = (scores[subject[question] ?? 0] ?? 0) + error;
    scores[expects[question] ?? 0] = (scores[expects[question] ?? 0] ?? 0) + error;
  }
}

/** Returns a vector without the features left out this time, its counts brought to length 1 again. */
function someOf({ numbers, counts }: NumberedExample['vector'], random: () => number): NumberedExample['vector'] {
  const kept: number[] = [];
  const left: number[] = [];
  for (let index = 0; index < numbers.length; index++) {
    if (random() < leftOut) continue;
    kept.push(numbers[index] ?? 0);
    left.push(counts[index] ?? 0);
  }
  return ofLengthOne(kept, left);
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] ?? 0, items[last] ?? 0];
  }
}
