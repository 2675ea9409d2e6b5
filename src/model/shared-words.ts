import { type ClauseChange, clausesOfChange, relatedClauses } from './clause-change.ts';
import { type SharedWords, wordsSharedIn } from './group-words.ts';

/**
 * Returns which clauses of a change share words. A clause that was split shares them with each of its parts, and those that
 * changed in every word are a pair all the same; clauses of a group that are new or were removed are in no pair.
 */
export function sharedWords(change: ClauseChange): SharedWords[] {
  const group = clausesOfChange(change);
  const { from, to } = relatedClauses(change);
  const all = from.flatMap((earlier) => to.map((later) => ({ from: earlier, to: later, words: 0 })));
  if (change.kind !== 'changed' || !change.group) return all;
  const runs = change.lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs));
  const pairs = wordsSharedIn(group, runs).filter((pair) => from.includes(pair.from) && to.includes(pair.to));
  return pairs.length > 0 ? pairs : all;
}
