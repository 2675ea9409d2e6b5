import { conceptFinder } from '../concept-finder.ts';
import type { Concept } from '../vocabulary.ts';
import { featureTable, featureVector } from './feature-table.ts';
import { featureReader } from './features.ts';
import { columnsOf, type MatcherModel, type ModelFeature } from './matcher-model.ts';
import { meanOf, sparseWeights, type SparseWeights, withLargest } from './sparse-weights.ts';
import { toWeightStep } from './steps.ts';
import { trainSoftmax } from './train-softmax.ts';
import { type TaughtSubject, trainingExamples } from './training-examples.ts';

/** Trainings with different random numbers; their mean is kept, since a single one is right or wrong by chance too often. */
const trainings = [11, 22, 33].map((seed) => ({ rounds: 6, rate: 2, seed }));
/** Trainings of the weights that are kept, to make up for the others. */
const retrainings = [44, 55].map((seed) => ({ rounds: 4, rate: 1, seed }));
/** The most weights that a model has: fewer answer fewer questions, more load slower. */
const mostWeights = 24_000;

/** Returns a matcher that has learned the wordings of all questions of these subjects. The same input gives the same model. */
export function trainMatcher(subjects: readonly TaughtSubject[], concepts: readonly Concept[]): MatcherModel {
  const questions = subjects.flatMap(({ id, answers }) =>
    answers.map((answer) => ({ subject: id, question: answer.id, expects: answer.expects })),
  );
  const columns = columnsOf(questions);
  const read = featureReader(conceptFinder(concepts));
  const texts = trainingExamples(subjects).map(({ text, asks }) => ({ features: read(text), asks }));
  const table = featureTable(texts.map(({ features }) => features));
  const examples = texts.map(({ features, asks }) => ({ vector: featureVector(features, table), asks }));
  const train = (weights: SparseWeights, runs: typeof trainings): SparseWeights => ({
    ...weights,
    values: meanOf(runs.map((training) => trainSoftmax(weights, examples, columns, training))),
  });
  const all = train(sparseWeights(table, examples, columns), trainings);
  const weights = train(withLargest(all, mostWeights), retrainings);
  const features = new Map(
    [...table].map(([name, { number, rarity }]) => [name, { rarity, ...rowOf(weights, number) }]),
  );
  return { questions, features };
}

/** Returns the weights of a feature that are not zero when rounded. */
function rowOf({ starts, columns, values }: SparseWeights, number: number): Omit<ModelFeature, 'rarity'> {
  const start = starts[number] ?? 0;
  const row = [...values.subarray(start, starts[number + 1])].map(toWeightStep);
  const kept = row.flatMap((weight, index) => (weight === 0 ? [] : [index]));
  return {
    columns: kept.map((index) => columns[start + index] ?? 0),
    weights: kept.map((index) => row[index] ?? 0),
  };
}
