import { conceptFinder } from '../concept-finder.ts';
import type { Concept } from '../vocabulary.ts';
import { featureTable, featureVector } from './feature-table.ts';
import { featureReader } from './features.ts';
import { columnsOf, type MatcherModel, type ModelFeature } from './matcher-model.ts';
import { pruneWeights } from './prune-weights.ts';
import { sparseWeights, type SparseWeights } from './sparse-weights.ts';
import { toWeightStep } from './steps.ts';
import { trainSoftmax } from './train-softmax.ts';
import { type TaughtSubject, trainingExamples } from './training-examples.ts';

const rounds = 12;

/** What is done after that to make a model small: the largest weights are kept, in two steps, and trained on. */
const pruning = [
  { share: 1.4, rounds: 4 },
  { share: 1, rounds: 5 },
];

/**
 * Returns a matcher that has learned the wordings of all questions of these subjects, with at most `most` weights. The same
 * input gives the same model.
 */
export function trainMatcher(
  subjects: readonly TaughtSubject[],
  concepts: readonly Concept[],
  most = Number.POSITIVE_INFINITY,
): MatcherModel {
  const questions = subjects.flatMap(({ id, answers }) =>
    answers.map((answer) => ({ subject: id, question: answer.id, expects: answer.expects })),
  );
  const columns = columnsOf(questions);
  const read = featureReader(conceptFinder(concepts));
  const texts = trainingExamples(subjects).map(({ text, asks }) => ({ features: read(text), asks }));
  const table = featureTable(texts.map(({ features }) => features));
  const examples = texts.map(({ features, asks }) => ({ vector: featureVector(features, table), asks }));
  let weights = sparseWeights(table, examples, columns);
  trainSoftmax(weights, examples, columns, rounds);
  for (const step of pruning) {
    if (weights.values.length <= most) break;
    weights = pruneWeights(weights, Math.round(step.share * most));
    trainSoftmax(weights, examples, columns, step.rounds);
  }
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
