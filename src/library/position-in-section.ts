import type { Position } from '../model/problem.ts';
import { wordsOf } from '../model/words.ts';

/**
 * Returns where the words of a sentence begin in a section's file, or the start of the file if they are not there. Looks for
 * the words of its clause first, because two clauses may have the same sentence.
 */
export function positionInSection(file: string, clause: string, sentence: string): Position {
  const body = /^---\n[\s\S]*?\n---/.exec(file)?.[0].length ?? 0;
  const start = indexOfWords(file, clause, body) ?? body;
  const index = indexOfWords(file, sentence, start);
  if (index === undefined) return { line: 1, column: 1 };
  const before = file.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Returns the index of the first words of a text, of as many as can be found together: markup may part the others. */
function indexOfWords(file: string, text: string, from: number): number | undefined {
  const words = wordsOf(text).slice(0, 12);
  for (let count = words.length; count > 0; count--) {
    const pattern = `(?<![\\p{L}\\p{N}])${words.slice(0, count).join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`;
    const match = new RegExp(pattern, 'iu').exec(file.slice(from));
    if (match) return from + match.index;
  }
  return undefined;
}
