/** Returns the name of a free font that has a character, for one that the fonts of the PDF files lack. */
export function fontFor(character: string): string {
  return fonts.find(({ pattern }) => pattern.test(character))?.font ?? 'Noto Sans Symbols 2';
}

const fonts = [
  { pattern: /\p{Emoji_Presentation}|\p{Regional_Indicator}|\u{FE0F}/u, font: 'Noto Emoji' },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, font: 'Noto Sans CJK JP' },
  { pattern: /\p{Script=Hangul}/u, font: 'Noto Sans CJK KR' },
  { pattern: /[\p{Script=Han}\u3000-\u303F\u3300-\u33FF\uFF00-\uFFEF]/u, font: 'Noto Sans CJK SC' },
  { pattern: /\p{Script=Arabic}/u, font: 'Noto Sans Arabic' },
  { pattern: /\p{Script=Hebrew}/u, font: 'Noto Sans Hebrew' },
  { pattern: /\p{Script=Thai}/u, font: 'Noto Sans Thai' },
  { pattern: /\p{Script=Devanagari}/u, font: 'Noto Sans Devanagari' },
  { pattern: /\p{L}/u, font: 'Noto Sans' },
];
