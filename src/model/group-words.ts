import type { ClauseGroup } from './clause-group.ts';
import type { DiffableClause } from './diff-input.ts';
import type { WordRun } from './word-run.ts';
import { clauseBreak, countWords } from './word-tokens.ts';

/** A clause of the earlier revision and one of the later, with the number of words that stayed in both. */
export interface SharedWords {
  from: DiffableClause;
  to: DiffableClause;
  words: number;
}

/** The share of a clause's words that stay in others for it to be a part of what these were, or became. */
const leastShare = 0.25;

/** Returns the pairs of clauses of a group that share words. `runs` are those of all clauses as one text. */
export function wordsSharedIn({ from, to }: ClauseGroup, runs: readonly WordRun[]): SharedWords[] {
  const pairs = from.flatMap((earlier) => to.map((later) => ({ from: earlier, to: later, words: 0 })));
  let [i, j] = [0, 0];
  for (const { kind, text } of runs) {
    for (const [index, piece] of text.split(clauseBreak).entries()) {
      if (index > 0 && kind !== 'added') i++;
      if (index > 0 && kind !== 'removed') j++;
      const pair = pairs[i * to.length + j];
      if (kind === 'same' && pair) pair.words += countWords(piece);
    }
  }
  return pairs.filter(({ words }) => words > 0);
}

/**
 * Returns the clauses of a group that are no part of what the others were, or became: new ones, and ones that were removed,
 * which stand between the parts.
 */
export function strangersIn(group: ClauseGroup, runs: readonly WordRun[]): ClauseGroup {
  const shared = wordsSharedIn(group, runs);
  const strangersOf = (side: 'from' | 'to') => {
    const strangers = group[side].filter((clause) => {
      const words = shared.reduce((sum, pair) => sum + (pair[side] === clause ? pair.words : 0), 0);
      return words < countWords(clause.text) * leastShare;
    });
    return strangers.length < group[side].length ? strangers : [];
  };
  return { from: strangersOf('from'), to: strangersOf('to') };
}
