/** Returns text in one form for comparison: white space collapsed, typographic quotation marks and dashes made plain. */
export function normaliseText(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
}

/** A character of a script that puts no spaces between words; each counts as a word. Part of a regular expression. */
export const unspacedCharacter = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((name) => `\\p{Script=${name}}`).join('')}]\\p{M}*`;

/** A run of letters and digits of any other script. Part of a regular expression. */
export const spacedLetters = `(?:(?!${unspacedCharacter})[\\p{L}\\p{N}\\p{M}])+`;

const wordPattern = new RegExp(`${unspacedCharacter}|${spacedLetters}`, 'gu');

/** Returns the words of a text in lowercase, without punctuation; the characters where a script puts no spaces. */
export function wordsOf(text: string): string[] {
  return normaliseText(text).toLowerCase().match(wordPattern) ?? [];
}

/** The number of times that each word occurs in a text, and the number of all its words. */
export interface WordCounts {
  counts: Map<string, number>;
  total: number;
}

/** Counts the words of a text. */
export function wordCounts(text: string): WordCounts {
  const counts = new Map<string, number>();
  const words = wordsOf(text);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** Returns how similar two texts are by their words, from 0 to 1 (the Sørensen–Dice coefficient of their word counts). */
export function similarity(left: WordCounts, right: WordCounts): number {
  let shared = 0;
  const [fewer, more] =
    left.counts.size < right.counts.size ? [left.counts, right.counts] : [right.counts, left.counts];
  for (const [word, count] of fewer) shared += Math.min(count, more.get(word) ?? 0);
  const total = left.total + right.total;
  return total === 0 ? 1 : (2 * shared) / total;
}

/** Returns the beginning of a text, at most `length` characters, cut after a whole word where there are spaces. */
export function excerptOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const lastSpace = text.lastIndexOf(' ', length - 1);
  const end = lastSpace > 0 ? lastSpace : length - 1;
  return `${text.slice(0, end).replace(/[,;:]$/, '')}…`;
}
