import type { SparseWeights } from './sparse-weights.ts';

/** Returns the largest weights, at most `most` of them; the others are left out. */
export function pruneWeights({ starts, columns, values }: SparseWeights, most: number): SparseWeights {
  const sizes = values.map(Math.abs).sort().reverse();
  const limit = sizes[most] ?? 0;
  const kept = [...values.keys()].filter((at) => Math.abs(values[at] ?? 0) > limit);
  const rows = countsBelow(kept, starts);
  return {
    starts: Int32Array.from(rows),
    columns: Int32Array.from(kept, (at) => columns[at] ?? 0),
    values: Float32Array.from(kept, (at) => values[at] ?? 0),
  };
}

/** Returns for each limit how many of the ascending numbers are below it. */
function countsBelow(ascending: readonly number[], limits: Int32Array): number[] {
  let count = 0;
  return [...limits].map((limit) => {
    while (count < ascending.length && (ascending[count] ?? 0) < limit) count++;
    return count;
  });
}
