import type { QuestionCounts } from './count-questions.ts';

/** The part of a bar that stands for the questions with one status, in hundredths of its width. */
export interface StatusShare {
  status: keyof QuestionCounts;
  start: number;
  width: number;
}

/** Returns the parts of a bar of questions from its start, without those that are empty. */
export function statusShares(counts: QuestionCounts): StatusShare[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const present = (Object.keys(counts) as (keyof QuestionCounts)[]).filter((status) => counts[status] > 0);
  // rounded at their ends, so that no gap is left between two
  const endOf = (upTo: number) =>
    Math.round((10_000 * present.slice(0, upTo).reduce((sum, status) => sum + counts[status], 0)) / total) / 100;
  return present.map((status, index) => {
    const start = endOf(index);
    return { status, start, width: Math.round(100 * (endOf(index + 1) - start)) / 100 };
  });
}
