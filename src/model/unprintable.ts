/** Returns why a character can be printed nowhere, as the end of “is …”, or `undefined` if it can be. */
export function unprintableReason(character: string): string | undefined {
  return reasons.find(({ pattern }) => pattern.test(character))?.reason;
}

/**
 * Returns the parts of a text that are printed as one, such as a letter with its accents, if they are not ASCII; each once. What
 * an invisible character stands between is one part with it.
 */
export function specialCharacters(text: string): string[] {
  const parts = [...text.matchAll(/[ -~]?[^\t\n -~]+/g)].map(([part]) => part);
  const characters = [...new Set(parts)].flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment));
  const hiding = [hiddenInWord, strayInvisible].flatMap((pattern) => [...text.matchAll(pattern)].map(([part]) => part));
  return [...new Set([...characters, ...hiding])].filter((character) => /[^ -~]/.test(character));
}

/** Returns a text without the invisible characters that can be published nowhere, and hands each to `found`. */
export function withoutInvisible(text: string, found: (character: string) => void = () => undefined): string {
  return text.replace(invisible, (characters) => {
    for (const character of characters) found(character);
    return '';
  });
}

/** Returns whether a character is one of those that turn the direction of the text after them. */
export function turnsDirection(character: string): boolean {
  return controlOfDirection.test(character);
}

/** Returns the part of a special character that cannot be printed: without what an invisible character stands beside. */
export function unprintablePart(character: string): string {
  return isStray.test(character) ? character.replace(new RegExp(`[^${spaces}${joiners}]`, 'gv'), '') : character;
}

/** Returns the code points of a character as Unicode writes them: `U+1F600`. */
export function codePoints(character: string): string {
  return [...character]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

/** Letters of scripts that need no invisible characters, and digits. In Arabic, Indic and Thai scripts these join letters and divide words. */
const plainLetter = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\d]';
const needing = `[[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]--${plainLetter}]`;
const spaces = '[\\u180E\\u200B\\u2061-\\u2064]';
const joiners = '[\\u200C\\u200D]';
/** A character beside which an invisible one is for programs only. */
const plain = `[^${needing}${spaces}${joiners}]`;

/** An invisible character in a word of a script that needs none: the word reads as another one does and is not found. */
const inWord = '[\\u180E\\u200B-\\u200D\\u2060-\\u2064\\u3164\\uFFA0]+';
const word = `${plainLetter}${inWord}${plainLetter}`;
const hiddenInWord = new RegExp(word, 'gv');

/** An invisible character that is beside no letter that needs it, with a character beside it. */
const stray = `(?!${word})(?:${plain}${spaces}+(?=${plain}|$)|^${spaces}+${plain}|${plain}${joiners}+${plain})`;
const strayInvisible = new RegExp(stray, 'gv');
const isStray = new RegExp(`^(?:${stray})$`, 'v');

const controlOfDirection = /[\u202A-\u202E\u2066-\u2069]/;
const byteOrderMark = /\uFEFF/;
const deprecated = /[\u206A-\u206F\uFFF9-\uFFFB]/;
const tag = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/v;

const invisible = new RegExp(
  [
    `(?<=${plainLetter})${inWord}(?=${plainLetter})`,
    `(?<=${plain}|^)${spaces}+(?=${plain}|$)|(?<=${plain})${joiners}+(?=${plain})`,
    ...[controlOfDirection, byteOrderMark, deprecated, tag].map(({ source }) => source),
  ].join('|'),
  'gv',
);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const reasons = [
  { pattern: /\r/, reason: 'a carriage return without a line feed, which only some programs take for a line break' },
  { pattern: /[\p{Cc}--[\t\n\r]]/v, reason: 'a control character' },
  { pattern: /\p{Cs}/u, reason: 'half of a character (a lone surrogate)' },
  { pattern: /\p{Co}/u, reason: 'a private-use character, which means nothing elsewhere' },
  { pattern: /\p{Noncharacter_Code_Point}/u, reason: 'no character of Unicode' },
  { pattern: /\p{Cn}/u, reason: 'a character that Unicode has not assigned' },
  // the marks U+200E, U+200F and U+061C only place a neutral character, so they stay
  { pattern: controlOfDirection, reason: 'a control of direction, which can show words in another order' },
  { pattern: new RegExp(word, 'v'), reason: 'a word with an invisible character in it' },
  { pattern: isStray, reason: 'an invisible character, and no letter beside it needs one' },
  { pattern: /[\u2028\u2029]/, reason: 'a line separator, which only some programs take for a line break' },
  { pattern: byteOrderMark, reason: 'a byte order mark inside the text' },
  { pattern: /\uFFFD/, reason: 'the mark of a character that was lost when a file was converted' },
  { pattern: deprecated, reason: 'a deprecated format character' },
  { pattern: tag, reason: 'an invisible tag character' },
];
