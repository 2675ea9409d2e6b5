import type { DiffableClause } from './diff-input.ts';
import { sentencesOf } from './word-tokens.ts';
import { wordsOf } from './words.ts';

/** A clause and the id of its section. */
export interface ClauseOfSection {
  section: string;
  clause: DiffableClause;
}

/** The number of words from which a sentence that stays means that its clause was split, joined or reworded around it. */
export const sentenceLength = 4;

/** The number of words in sentences that stayed for a clause to be the same one in another section, and their share of it. */
const elsewhere = { words: 8, share: 0.3 };

/** Returns the pairs of clauses that share sentences, those that share the most words first, of these those in one section. */
export function clausesWithSameSentences(
  laterOnes: readonly ClauseOfSection[],
  earlierOnes: readonly ClauseOfSection[],
): { later: DiffableClause; earlier: DiffableClause }[] {
  const bySentence = new Map<string, ClauseOfSection[]>();
  for (const one of earlierOnes)
    for (const sentence of new Set(sentenceKeys(one.clause)))
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), one]);
  return laterOnes
    .flatMap((later) =>
      [...new Set(sentenceKeys(later.clause).flatMap((sentence) => bySentence.get(sentence) ?? []))].flatMap(
        (earlier) => {
          const words = sharedSentences([later.clause], [earlier.clause]);
          const isInSection = later.section === earlier.section;
          const share = words / Math.min(...[later, earlier].map(({ clause }) => wordsOf(clause.text).length));
          if (!isInSection && (words < elsewhere.words || share < elsewhere.share)) return [];
          return [{ later: later.clause, earlier: earlier.clause, rank: words + (isInSection ? 0.5 : 0) }];
        },
      ),
    )
    .sort((a, b) => b.rank - a.rank);
}

/** Returns the number of words in the sentences of some clauses that stand in others too, short ones left out. */
export function sharedSentences(clauses: readonly DiffableClause[], others: readonly DiffableClause[]): number {
  const there = new Set(others.flatMap(sentenceKeys));
  return clauses
    .flatMap(sentenceKeys)
    .filter((key) => there.has(key))
    .reduce((sum, key) => sum + key.split(' ').length, 0);
}

function sentenceKeys({ text }: DiffableClause): string[] {
  return sentencesOf(text)
    .map(wordsOf)
    .filter(({ length }) => length >= sentenceLength)
    .map((words) => words.join(' '));
}
