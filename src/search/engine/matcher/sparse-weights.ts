import { isStopFeature } from './features.ts';
import type { FeatureTable, FeatureVector } from './feature-table.ts';
import type { Columns } from './matcher-model.ts';

/** A text as the training reads it: its features and the questions that it asks. */
export interface NumberedExample {
  vector: FeatureVector;
  asks: readonly (readonly [question: number, share: number])[];
}

/** The weights of features, one row after another, only for the columns that a feature may have a weight for. */
export interface SparseWeights {
  /** By the number of the feature: where its row begins, and at the end where the last one ends. */
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

/**
 * Returns weights of zero. A feature has one for each column that at least two examples use it for: a stem or a concept for
 * questions and their subjects; a stop word only for what questions expect, since "how often" says that and nothing else.
 */
export function sparseWeights(
  table: FeatureTable,
  examples: readonly NumberedExample[],
  { ofQuestions }: Columns,
): SparseWeights {
  const uses = [...table].map(() => new Map<number, number>());
  const stops = [...table.keys()].map(isStopFeature);
  for (const { vector, asks } of examples)
    for (const number of vector.numbers)
      for (const column of columnsUsed(asks, ofQuestions, stops[number] ?? false)) {
        const used = uses[number];
        used?.set(column, (used.get(column) ?? 0) + 1);
      }
  const rows = uses.map((used) =>
    [...used].flatMap(([column, times]) => (times >= 2 ? [column] : [])).sort((a, b) => a - b),
  );
  const columns = Int32Array.from(rows.flat());
  let end = 0;
  const starts = Int32Array.from([0, ...rows.map((row) => (end += row.length))]);
  return { starts, columns, values: new Float32Array(columns.length) };
}

/** Returns the columns that an example may give a feature a weight for. The name of a subject counts for the subject alone. */
function columnsUsed(
  asks: NumberedExample['asks'],
  ofQuestions: Columns['ofQuestions'],
  isStop: boolean,
): readonly number[] {
  const [question] = asks[0] ?? [0];
  const [own, subject, expects] = ofQuestions[question] ?? [0, 0, 0];
  if (asks.length > 1) return isStop ? [] : [subject];
  return isStop ? [expects] : [own, subject];
}
