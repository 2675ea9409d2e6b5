/** One form for comparing wording: white space collapsed, typographic quotes and dashes made plain. */
export function normaliseText(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
}

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    normaliseText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How often each word occurs in a text, and how many words it has. */
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

/** How alike two texts are by their words, from 0 to 1 (Sørensen–Dice over word counts). */
export function similarity(left: WordCounts, right: WordCounts): number {
  let shared = 0;
  for (const [word, count] of left.counts) shared += Math.min(count, right.counts.get(word) ?? 0);
  const total = left.total + right.total;
  return total === 0 ? 1 : (2 * shared) / total;
}

/** The beginning of a text, cut at a word so that it has at most so many characters. */
export function excerptOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:]$/, '')}…`;
}
