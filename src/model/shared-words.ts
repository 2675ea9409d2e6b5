import { type ClauseChange, clausesOfChange } from './clause-change.ts';
import type { DiffableClause } from './diff-input.ts';
import { clauseBreak, countWords } from './word-tokens.ts';

/** A clause of the earlier revision and one of the later, with the number of words that stayed in both. */
export interface SharedWords {
  from: DiffableClause;
  to: DiffableClause;
  words: number;
}

/**
 * Returns which clauses of a change share words. A clause that was split shares them with each of its parts; one that
 * shares none with any clause is paired with the first.
 */
export function sharedWords(change: ClauseChange): SharedWords[] {
  const { from, to } = clausesOfChange(change);
  const pairs = from.flatMap((earlier) => to.map((later) => ({ from: earlier, to: later, words: 0 })));
  if (change.kind !== 'changed' || pairs.length < 2) return pairs;
  let [i, j] = [0, 0];
  for (const { kind, text } of change.lines.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))) {
    for (const [index, piece] of text.split(clauseBreak).entries()) {
      if (index > 0 && kind !== 'added') i++;
      if (index > 0 && kind !== 'removed') j++;
      const pair = pairs[i * to.length + j];
      if (kind === 'same' && pair) pair.words += countWords(piece);
    }
  }
  const shares = (clause: DiffableClause) =>
    pairs.some((pair) => [pair.from, pair.to].includes(clause) && pair.words > 0);
  return pairs.filter(
    (pair) =>
      pair.words > 0 || (pair.to === to[0] && !shares(pair.from)) || (pair.from === from[0] && !shares(pair.to)),
  );
}
