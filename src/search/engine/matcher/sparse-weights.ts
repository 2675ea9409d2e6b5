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
export function sparseWeights(table: FeatureTable, examples: readonly NumberedExample[], of: Columns): SparseWeights {
  const uses = [...table].map(() => new Map<number, number>());
  const stops = [...table.keys()].map(isStopFeature);
  for (const { vector, asks } of examples)
    for (const number of vector.numbers)
      for (const column of columnsUsed(asks, of, stops[number] ?? false)) {
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

/** Returns the weights farthest from zero, at most so many of them. */
export function withLargest({ starts, columns, values }: SparseWeights, most: number): SparseWeights {
  const bySize = [...values.keys()].sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0) || a - b);
  const kept = Int32Array.from(bySize.slice(0, most)).sort();
  let end = 0;
  return {
    starts: starts.map((start) => {
      while (end < kept.length && (kept[end] ?? 0) < start) end++;
      return end;
    }),
    columns: kept.map((at) => columns[at] ?? 0),
    values: Float32Array.from(kept, (at) => values[at] ?? 0),
  };
}

/** Returns the means of several values of the same weights. */
export function meanOf(runs: readonly Float32Array[]): Float32Array {
  return Float32Array.from(runs[0] ?? [], (_, at) => runs.reduce((sum, run) => sum + (run[at] ?? 0), 0) / runs.length);
}

/** Returns the columns that an example may give a feature a weight for. The name of a subject counts for the subject alone. */
function columnsUsed(
  asks: NumberedExample['asks'],
  { own, subject, expects }: Columns,
  isStop: boolean,
): readonly number[] {
  const [question] = asks[0] ?? [0];
  const subjects = [subject[question] ?? 0];
  if (asks.length > 1) return isStop ? [] : subjects;
  return isStop ? [expects[question] ?? 0] : [own[question] ?? 0, ...subjects];
}
