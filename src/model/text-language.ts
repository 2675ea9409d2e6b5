import { interfaceLanguage } from '../strings/index.ts';

/** The attributes of an element that mark the language of its text. Both are absent if it is the language around it. */
export interface TextLanguage {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Returns the attributes that mark a text in the interface; none if the text is in the language of the interface. */
export function textLanguage(language: string): TextLanguage {
  if (language === interfaceLanguage) return {};
  return { lang: language, ...(isRightToLeft(language) ? { dir: 'rtl' } : {}) };
}

/** Returns the attributes that mark words of the interface inside a text. */
export function interfaceIn({ lang, dir }: TextLanguage): TextLanguage {
  if (lang === undefined) return {};
  return { lang: interfaceLanguage, ...(dir ? { dir: 'ltr' } : {}) };
}

/** Returns whether a language is written from right to left, in the script that its tag names or that it usually has. */
function isRightToLeft(language: string): boolean {
  return rightToLeftScripts.has(new Intl.Locale(language).maximize().script ?? '');
}

const rightToLeftScripts = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Gara',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);
