/** Returns why a character can be printed nowhere, as the end of “is …”, or `undefined` if it can be. */
export function unprintableReason(character: string): string | undefined {
  return reasons.find(({ pattern }) => pattern.test(character))?.reason;
}

/**
 * Returns the parts of a text that are printed as one, such as a letter with its accents, if they are not ASCII; each once. Two
 * letters with an invisible character between them are one part too.
 */
export function specialCharacters(text: string): string[] {
  const parts = [...text.matchAll(/[ -~]?[^\t\n -~]+/g)].map(([part]) => part);
  const characters = [...new Set(parts)].flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment));
  const hiding = [...text.matchAll(hiddenInWord)].map(([part]) => part);
  return [...new Set([...characters, ...hiding])].filter((character) => /[^ -~]/.test(character));
}

/** Returns the code points of a character as Unicode writes them: `U+1F600`. */
export function codePoints(character: string): string {
  return [...character]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

/**
 * An invisible character in a word of a script that needs none: the word reads as another one does and is not found. In Arabic,
 * Indic and Thai scripts and in emoji they join letters and divide words.
 */
const hiddenInWord =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d][\u180E\u200B-\u200D\u2060-\u2064\u3164\uFFA0]+[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const reasons = [
  { pattern: /\r/, reason: 'a carriage return without a line feed, which only some programs take for a line break' },
  { pattern: /[\p{Cc}--[\t\n\r]]/v, reason: 'a control character' },
  { pattern: /\p{Cs}/u, reason: 'half of a character (a lone surrogate)' },
  { pattern: /\p{Co}/u, reason: 'a private-use character, which means nothing elsewhere' },
  { pattern: /\p{Noncharacter_Code_Point}/u, reason: 'no character of Unicode' },
  { pattern: /\p{Cn}/u, reason: 'a character that Unicode has not assigned' },
  // the marks U+200E, U+200F and U+061C only place a neutral character, so they stay
  { pattern: /[\u202A-\u202E\u2066-\u2069]/, reason: 'a control of direction, which can show words in another order' },
  { pattern: new RegExp(hiddenInWord, 'u'), reason: 'a word with an invisible character in it' },
  { pattern: /[\u2028\u2029]/, reason: 'a line separator, which only some programs take for a line break' },
  { pattern: /\uFEFF/, reason: 'a byte order mark inside the text' },
  { pattern: /\uFFFD/, reason: 'the mark of a character that was lost when a file was converted' },
  { pattern: /[\u206A-\u206F\uFFF9-\uFFFB]/, reason: 'a deprecated format character' },
  { pattern: /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/u, reason: 'an invisible tag character' },
];
