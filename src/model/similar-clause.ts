import type { DiffableRevision } from './diff-input.ts';
import { sentencesOf } from './sentences.ts';
import type { ClauseOf } from './word-index.ts';

/** The number of words from which a sentence is compared, and the similarity from which two say nearly the same. */
const minimum = { words: 4, similarity: 0.4 };

/**
 * Returns a function that finds the clause of a revision with the sentence that is most similar to one of a text, and
 * returns `undefined` if none is similar. Rare words count more than common ones.
 */
export function similarClauseIn({ sections }: DiffableRevision): (text: string) => ClauseOf | undefined {
  const sentences = sections.flatMap(({ id: section, clauses }) =>
    clauses.flatMap(({ id, label, text }) => setsOf(text).map((words) => ({ words, clause: { section, id, label } }))),
  );
  const times = new Map<string, number>();
  for (const word of sentences.flatMap(({ words }) => [...words])) times.set(word, (times.get(word) ?? 0) + 1);
  const weightOf = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + Math.log((sentences.length + 1) / ((times.get(word) ?? 0) + 0.5)), 0);
  const weighed = sentences.map((sentence) => ({ ...sentence, weight: weightOf(sentence.words) }));
  return (text) => {
    let best: { clause?: ClauseOf; similarity: number } = { similarity: minimum.similarity };
    for (const wanted of setsOf(text)) {
      const wantedWeight = weightOf(wanted);
      for (const { words, clause, weight } of weighed) {
        const similarity = (2 * weightOf(wanted.intersection(words))) / (wantedWeight + weight);
        if (similarity > best.similarity) best = { clause, similarity };
      }
    }
    return best.clause;
  };
}

function setsOf(text: string): Set<string>[] {
  return sentencesOf(text)
    .filter(({ length }) => length >= minimum.words)
    .map((words) => new Set(words));
}
