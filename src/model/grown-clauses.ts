import { diffArrays } from 'diff';
import type { DiffableClause } from './diff-input.ts';
import type { ClauseOfSection } from './same-sentences.ts';
import { similarity, wordCounts, wordsOf } from './words.ts';

/** The fewest words of the shorter clause, the share of them that stands in the longer one, and how many times as long that may be. */
const grown = { words: 9, share: 0.9, times: 8 };

/**
 * Returns the pairs of clauses of one section of which one has almost all words of the other in their order, so that it grew
 * or was cut down; those with the most of these words first.
 */
export function grownClauses(
  laterOnes: readonly ClauseOfSection[],
  earlierOnes: readonly ClauseOfSection[],
): { later: DiffableClause; earlier: DiffableClause }[] {
  const withWords = (one: ClauseOfSection) => ({
    ...one,
    words: wordsOf(one.clause.text),
    counts: wordCounts(one.clause.text),
  });
  const earlierWords = earlierOnes.map(withWords);
  return laterOnes
    .map(withWords)
    .flatMap((later) =>
      earlierWords.flatMap((earlier) => {
        if (later.section !== earlier.section) return [];
        const [fewer = 0, more = 0] = [later.words.length, earlier.words.length].sort((a, b) => a - b);
        if (fewer < grown.words || more > grown.times * fewer) return [];
        const least = grown.share * fewer;
        // comparing the words in their order takes long
        if (similarity(earlier.counts, later.counts) * (fewer + more) < 2 * least) return [];
        const kept = commonInOrder(earlier.words, later.words);
        return kept >= least ? [{ later: later.clause, earlier: earlier.clause, kept }] : [];
      }),
    )
    .sort((a, b) => b.kept - a.kept);
}

/** Returns the number of words that two texts have in common in the same order. */
function commonInOrder(earlier: readonly string[], later: readonly string[]): number {
  return diffArrays([...earlier], [...later]).reduce(
    (sum, { added, removed, count }) => sum + (added || removed ? 0 : count),
    0,
  );
}
