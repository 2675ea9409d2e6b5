import { editDistance } from '../../model/edit-distance.ts';

/**
 * Returns the known word that a mistyped one most likely stands for, or `undefined` if none is close. Allows one typo in words
 * of four to six letters and two in longer ones; two swapped letters count as one typo. On a tie, English words win.
 */
export function correctSpelling(
  token: string,
  lexicon: readonly string[],
  foreign: ReadonlySet<string> = new Set(),
): string | undefined {
  const allowed = token.length < 4 ? 0 : token.length < 7 ? 1 : 2;
  let best: { word: string; cost: number } | undefined;
  for (const word of lexicon) {
    if (Math.abs(word.length - token.length) > allowed || word.length < 4) continue;
    const typos = editDistance(token, word, allowed);
    if (typos > allowed) continue;
    // typos are rare in the first letter, and a letter is left out more often than added
    const cost =
      typos +
      (word[0] === token[0] ? 0 : 0.6) +
      (word.at(-1) === token.at(-1) ? 0 : 0.1) +
      (word.length < token.length ? 0.05 : 0) +
      (foreign.has(word) ? 0.3 : 0);
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

/** Returns the shortest known word that begins with what was typed and has at most three letters more, or `undefined`. */
export function completeWord(token: string, lexicon: readonly string[]): string | undefined {
  if (token.length < 4) return undefined;
  return lexicon
    .filter((word) => word.startsWith(token) && word.length <= token.length + 3)
    .sort((a, b) => a.length - b.length)[0];
}

/** Returns the word that shares most of its beginning with an inflected form, or `undefined`; for languages without a stemmer. */
export function sameBeginning(token: string, words: readonly string[]): string | undefined {
  let best: { word: string; shared: number } | undefined;
  for (const word of words) {
    let shared = 0;
    while (shared < Math.min(word.length, token.length) && word[shared] === token[shared]) shared++;
    const enough = shared >= 5 && shared >= 0.7 * Math.min(word.length, token.length) && shared >= 0.5 * token.length;
    if (enough && shared > (best?.shared ?? 0)) best = { word, shared };
  }
  return best?.word;
}
