import type { MatcherModel } from './matcher-model.ts';
import { namesToText, textToNames } from './name-text.ts';
import { numbersToText, textToNumbers } from './number-text.ts';
import { largestWeight, rarityStep, weightStep } from './steps.ts';

/** A matcher as a site publishes it: JSON that compresses well. */
export interface ModelFile {
  /** By the id of the subject, in order: what each question expects, by its id. */
  questions: Record<string, Record<string, string>>;
  /** The names of the features, as `namesToText` writes them. */
  features: string;
  /** The rarity of each feature, in steps. */
  rarities: string;
  /** How many weights each feature has. */
  counts: string;
  /** How far the column of each weight is from that of the weight before it, which for the first one is 0. */
  gaps: string;
  /** The weights in steps, from the smallest possible one. */
  weights: string;
}

/** Returns a model as a file. */
export function encodeModel({ questions, features }: MatcherModel): ModelFile {
  const bySubject: ModelFile['questions'] = {};
  for (const { subject, question, expects } of questions) {
    bySubject[subject] ??= {};
    bySubject[subject][question] = expects;
  }
  const sorted = [...features].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted.map(([, feature]) => feature);
  return {
    questions: bySubject,
    features: namesToText(sorted.map(([name]) => name)),
    rarities: numbersToText(rows.map(({ rarity }) => Math.round(rarity / rarityStep))),
    counts: numbersToText(rows.map(({ columns }) => columns.length)),
    gaps: numbersToText(rows.flatMap(({ columns }) => columns.map((column, at) => column - (columns[at - 1] ?? 0)))),
    weights: numbersToText(
      rows.flatMap(({ weights }) => weights.map((weight) => largestWeight + Math.round(weight / weightStep))),
    ),
  };
}

/** Returns the model of a file. Throws an error if the file is not one that `encodeModel` wrote. */
export function decodeModel(file: ModelFile): MatcherModel {
  const questions = Object.entries(file.questions).flatMap(([subject, expected]) =>
    Object.entries(expected).map(([question, expects]) => ({ subject, question, expects })),
  );
  const names = textToNames(file.features);
  const rarities = textToNumbers(file.rarities);
  const counts = textToNumbers(file.counts);
  const gaps = textToNumbers(file.gaps);
  const steps = textToNumbers(file.weights);
  if (names.length !== counts.length || names.length !== rarities.length || gaps.length !== steps.length)
    throw new Error('Expected a matcher with a count and a rarity for each feature and a column for each weight.');
  let start = 0;
  const features = names.map((name, index) => {
    const end = start + (counts[index] ?? 0);
    let column = 0;
    const feature = {
      rarity: (rarities[index] ?? 0) * rarityStep,
      columns: gaps.slice(start, end).map((gap) => (column += gap)),
      weights: steps.slice(start, end).map((step) => (step - largestWeight) * weightStep),
    };
    start = end;
    return [name, feature] as const;
  });
  return { questions, features: new Map(features) };
}
