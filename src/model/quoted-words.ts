/** The most words of a quote that a URL has in full. */
const mostInFull = 7;

/** The numbers of words at the beginning and at the end of a longer quote that a URL has. */
const ends = { first: 4, last: 3 };

/**
 * Returns the words of a quote as a URL has them: all of a short one (`seven-backups`), or else its first words, their
 * number and its last ones (`we-create-a-backup.17.last-seven-backups`).
 */
export function wordsForUrl(quote: string): string {
  const words = tokensOf(quote).map(({ word }) => word);
  if (words.length <= mostInFull) return words.join('-');
  return [words.slice(0, ends.first).join('-'), words.length, words.slice(-ends.last).join('-')].join('.');
}

/**
 * Returns where in a text the words stand that `wordsForUrl` wrote, as the first and the last offset, or `undefined` if
 * the text does not have them.
 */
export function findQuotedWords(text: string, words: string): { start: number; end: number } | undefined {
  const [first = '', count, last = ''] = words.split('.');
  const head = first.split('-');
  const tail = last.split('-').filter(Boolean);
  const length = count === undefined ? head.length : Number(count);
  const tokens = tokensOf(text);
  const at = tokens.findIndex(
    (_, index) =>
      head.every((word, offset) => tokens[index + offset]?.word === word) &&
      tail.every((word, offset) => tokens[index + length - tail.length + offset]?.word === word),
  );
  const [from, to] = [tokens[at], tokens[at + length - 1]];
  return from && to ? { start: from.start, end: to.start + to.word.length } : undefined;
}

function tokensOf(text: string): { word: string; start: number }[] {
  return [...text.matchAll(wordPattern)].map((match) => ({ word: match[0], start: match.index }));
}

/** A word: a run of letters and digits, or a single letter of a script without capitals, because some of those put no spaces. */
const wordPattern = /\p{Lo}\p{M}*|[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{N}\p{M}]+/gu;
