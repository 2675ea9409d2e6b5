import { sentencesOf } from './sentences.ts';
import { runsOf } from './word-index.ts';

/**
 * The share of a sentence's runs of words from which the sentence stands in a clause, and of a text's from which a part does:
 * in any clause, and in one beside those that are known to have come from the text.
 */
const minimumShares = { anywhere: { sentence: 0.65, text: 0.35 }, besideHome: { sentence: 0.5, text: 0.25 } };

/** The share of a text's runs that parts must have together if no clause is known to have come from the text. */
const minimumTogether = 0.25;

/** The number of runs of words from which a part that is not a sentence counts. */
const minimumRuns = 5;

/** The number of consecutive runs, 12 words in a row, from which a clause has a part of a text however long that is. */
const longRun = 9;

/** The ids of the clauses that have a run of words. */
type Run = ReadonlySet<string>;

/**
 * Returns the ids of the clauses that have sentences or a good part of a text, in the order in which the text has these.
 * `homes` are clauses that are known to have come from the text: the others have what these lack.
 */
export function findParts(text: string, byRun: ReadonlyMap<string, Run>, homes: readonly string[]): string[] {
  const none: Run = new Set();
  const minimumShare = homes.length === 0 ? minimumShares.anywhere : minimumShares.besideHome;
  const sentences = sentencesOf(text).map((words) => runsOf(words).map((run) => byRun.get(run) ?? none));
  const runs = sentences.flat();
  const placeOf = new Map(homes.map((home) => [home, firstWith(runs, home)]));
  let at = 0;
  for (const sentence of sentences) {
    const isIn = (id: string) => sentence.length > 0 && shareOf(sentence, id) >= minimumShare.sentence;
    const best = [...placeOf.keys()].find(isIn) ?? mostOf(sentence, runs);
    if (best !== undefined && isIn(best) && !placeOf.has(best)) placeOf.set(best, at);
    at += sentence.length;
  }
  for (;;) {
    const rest = runs.filter((run) => ![...placeOf.keys()].some((id) => run.has(id)));
    const best = mostOf(rest, runs);
    const count = best === undefined ? 0 : rest.filter((run) => run.has(best)).length;
    if (best === undefined || count < Math.max(runs.length * minimumShare.text, minimumRuns)) break;
    placeOf.set(best, firstWith(runs, best));
  }
  const together = runs.filter((run) => [...placeOf.keys()].some((id) => run.has(id))).length;
  if (homes.length === 0 && together < runs.length * minimumTogether) return withLongRun(runs);
  // a clause that has none of the words has no part, unless no other has
  const parts = [...placeOf].filter(([, place]) => place !== -1).sort(([, a], [, b]) => a - b);
  return parts.length > 0 ? parts.map(([id]) => id) : homes.slice(0, 1);
}

/** Returns the clauses that have many words of a text in a row, in the order in which the text has these. */
function withLongRun(runs: readonly Run[]): string[] {
  const windows = runs.slice(longRun - 1).map((_last, at) => runs.slice(at, at + longRun));
  return [
    ...new Set(
      windows.flatMap(([first, ...others]) => [...(first ?? [])].filter((id) => others.every((run) => run.has(id)))),
    ),
  ];
}

function shareOf(runs: readonly Run[], id: string): number {
  return runs.filter((run) => run.has(id)).length / runs.length;
}

function firstWith(runs: readonly Run[], id: string): number {
  return runs.findIndex((run) => run.has(id));
}

/** Returns the clause that has most of some runs; of several, the one that has most of all runs. */
function mostOf(some: readonly Run[], all: readonly Run[]): string | undefined {
  const ids = new Set(some.flatMap((run) => [...run]));
  const ranked = [...ids].map((id) => ({ id, share: shareOf(some, id), ofAll: shareOf(all, id) }));
  return ranked.sort((a, b) => b.share - a.share || b.ofAll - a.ofAll)[0]?.id;
}
