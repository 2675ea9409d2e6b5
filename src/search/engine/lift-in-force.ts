import type { FoundRecord } from './combine-evidence.ts';
import { clauseKeyOf } from './record.ts';

/** What is left of the score of a text that no longer applies. */
const endedShare = 0.5;

/**
 * Returns found records with the scores that they have on a day: a clause that applies until another takes its place comes just
 * before that one and before the answers that rest on it, until that day. Afterwards it comes after them.
 */
export function liftInForce(found: readonly FoundRecord[], day: string): FoundRecord[] {
  return found.map((one) => {
    const { until, key } = one.record;
    if (until === undefined) return one;
    // only a clause that applied when the site was built has the key of another
    if (key === undefined || day > until) return { ...one, score: one.score * endedShare };
    const later = found.flatMap(({ record, score, ordered }) =>
      record !== one.record &&
      (record.kind === 'clause' ? clauseKeyOf(record) === key : ordered?.answers[0]?.clauses.includes(key))
        ? [score]
        : [],
    );
    return { ...one, score: Math.max(one.score, ...later.map((score) => score * 1.001)) };
  });
}
