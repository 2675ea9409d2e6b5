/** The language of the interface, in which every page is marked. */
export const interfaceLanguage = 'en';

/** The locale in which days and numbers are written. */
export const interfaceLocale = 'en-GB';

const list = /* @__PURE__ */ new Intl.ListFormat(interfaceLocale, { type: 'conjunction' });

/** Returns texts in a sentence: `a, b and c`. */
export function listed(texts: Iterable<string>): string {
  return list.format(texts);
}
