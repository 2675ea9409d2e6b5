import { codeFeature, columnGroups } from './feature-code.ts';
import { columnsOf, type MatcherModel } from './matcher-model.ts';
import { namesToText, textToNames } from './name-text.ts';
import { type BitCoder, bitReader, bitWriter, codeNumber } from './range-coder.ts';
import { rarityStep, weightStep } from './steps.ts';

/** A matcher as a site publishes it: JSON, as small as it can be without losing anything. */
export interface ModelFile {
  /** By the id of the subject, in order: what each question expects, by its id. */
  questions: Record<string, Record<string, string>>;
  /** The names of the features, as `namesToText` writes them. */
  features: string;
  /** The features themselves, as `codeFeature` writes them one after another. */
  weights: string;
}

/** Stands after the features, so that a file which is cut off or spoilt is not read as a matcher. */
const end = { context: 4096, size: 12, mark: 0xeed };

/** Returns a model as a file. */
export function encodeModel({ questions, features }: MatcherModel): ModelFile {
  const bySubject: ModelFile['questions'] = {};
  for (const { subject, question, expects } of questions) {
    bySubject[subject] ??= {};
    bySubject[subject][question] = expects;
  }
  const sorted = [...features].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = columnGroups(columnsOf(questions));
  const writer = bitWriter();
  for (const [name, { rarity, columns, weights }] of sorted)
    codeFeature(writer, groups, name, {
      rarity: Math.round(rarity / rarityStep),
      weights: new Map(columns.map((column, index) => [column, Math.round((weights[index] ?? 0) / weightStep)])),
    });
  codeEnd(writer);
  return { questions: bySubject, features: namesToText(sorted.map(([name]) => name)), weights: writer.text() };
}

/** Returns the model of a file. Throws an error if the file is not one that `encodeModel` wrote. */
export function decodeModel(file: ModelFile): MatcherModel {
  const questions = Object.entries(file.questions).flatMap(([subject, expected]) =>
    Object.entries(expected).map(([question, expects]) => ({ subject, question, expects })),
  );
  const groups = columnGroups(columnsOf(questions));
  const reader = bitReader(file.weights);
  const features = textToNames(file.features).map((name) => {
    const { rarity, weights } = codeFeature(reader, groups, name);
    const values = [...weights.values()].map((step) => step * weightStep);
    return [name, { rarity: rarity * rarityStep, columns: [...weights.keys()], weights: values }] as const;
  });
  if (codeEnd(reader) !== end.mark) throw new Error('Expected the weights of all features.');
  return { questions, features: new Map(features) };
}

function codeEnd(coder: BitCoder): number {
  return codeNumber(coder, end.context, end.size, end.mark);
}
