import { editDistance } from '../../model/edit-distance.ts';

/**
 * The known word that an unknown one most likely stands for, or undefined. One slip is forgiven from four letters on,
 * two from seven; swapped neighbours count as one. Of words as near as each other, a foreign one is meant less often.
 */
export function mendSpelling(
  token: string,
  lexicon: readonly string[],
  foreign: ReadonlySet<string> = new Set(),
): string | undefined {
  const allowed = token.length < 4 ? 0 : token.length < 7 ? 1 : 2;
  let best: { word: string; cost: number } | undefined;
  for (const word of lexicon) {
    if (Math.abs(word.length - token.length) > allowed || word.length < 4) continue;
    const slips = editDistance(token, word, allowed);
    if (slips > allowed) continue;
    // typing errors seldom hit the first letter, and letters are left out more often than added
    const cost =
      slips +
      (word[0] === token[0] ? 0 : 0.6) +
      (word.at(-1) === token.at(-1) ? 0 : 0.1) +
      (word.length < token.length ? 0.05 : 0) +
      (foreign.has(word) ? 0.3 : 0);
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

/** The shortest known word that begins with what was typed, if at most three letters are missing. */
export function completion(token: string, lexicon: readonly string[]): string | undefined {
  if (token.length < 4) return undefined;
  return lexicon
    .filter((word) => word.startsWith(token) && word.length <= token.length + 3)
    .sort((a, b) => a.length - b.length)[0];
}

/** The word of another language that has the same beginning, for an inflected form of it that is not listed. */
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
