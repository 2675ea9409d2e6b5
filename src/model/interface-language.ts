/** The language of the interface, in which every page is marked. */
export const interfaceLanguage = 'en';
