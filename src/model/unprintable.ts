/** Returns why a character can be printed nowhere, as the end of “is …”, or `undefined` if it can be. */
export function unprintableReason(character: string): string | undefined {
  return reasons.find(({ pattern }) => pattern.test(character))?.reason;
}

/** Returns the parts of a text that are printed as one, such as a letter with its accents, if they are not ASCII; each once. */
export function specialCharacters(text: string): string[] {
  const parts = [...text.matchAll(/[ -~]?[^\t\n\r -~]+/g)].map(([part]) => part);
  const characters = [...new Set(parts)].flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment));
  return [...new Set(characters)].filter((character) => /[^ -~]/.test(character));
}

/** Returns the code points of a character as Unicode writes them: `U+1F600`. */
export function codePoints(character: string): string {
  return [...character]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const reasons = [
  { pattern: /[\p{Cc}--[\t\n\r]]/v, reason: 'a control character' },
  { pattern: /\p{Cs}/u, reason: 'half of a character (a lone surrogate)' },
  { pattern: /\p{Co}/u, reason: 'a private-use character, which means nothing elsewhere' },
  { pattern: /\p{Noncharacter_Code_Point}/u, reason: 'no character of Unicode' },
];
