import { spacedLetters, unspacedCharacter } from './words.ts';

/** Stands between the texts of two clauses where they are compared as one. No clause has it, because it is white space. */
export const clauseBreak = '\u2029';

/** A word, a number or a domain with the apostrophes, points and commas inside it: `don’t`, `3.5`, `1,000`. */
const word = `${unspacedCharacter}|${spacedLetters}(?:['’.,]${spacedLetters})*`;

const wordPattern = new RegExp(word, 'gu');

/** A word, white space, or one character as readers see it: with its accents, a flag, an emoji of several parts. */
const tokenPattern = new RegExp(
  `${word}|${clauseBreak}|[^\\S${clauseBreak}]+|\\p{Regional_Indicator}{2}|[^\\p{L}\\p{N}\\s](?:\\p{M}|\\p{Emoji_Modifier}|\\u200d[^\\s])*`,
  'gu',
);

/** A token with the white space before it. */
export interface SpacedToken {
  space: string;
  text: string;
}

/**
 * Returns the words, the clause breaks and each other character of a text, in their order. The last token is empty and has
 * the white space at the end.
 */
export function spacedTokens(text: string): SpacedToken[] {
  const tokens: SpacedToken[] = [];
  let space = '';
  for (const token of text.match(tokenPattern) ?? []) {
    if (token !== clauseBreak && token.trim() === '') space += token;
    else {
      tokens.push({ space, text: token });
      space = '';
    }
  }
  return [...tokens, { space, text: '' }];
}

/** Returns the number of words in a text; a text without letters and digits has none. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** Returns the sentences of a text, each with the white space after it; joined they are the text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;:]\s+|[。！？；：])(?=\S)/u);
}
