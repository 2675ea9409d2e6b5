/**
 * Returns why a text is not the BCP 47 tag of a language in its canonical form, as a fix that gives the tag it may mean, or
 * `undefined` if it is one. Tags of no known language, script, region or variant, and extensions, are refused: no program
 * that reads the site could act on them.
 */
export function languageTagFix(text: string): string | undefined {
  if (isLanguageTag(text)) return undefined;
  const meant = canonical(text.trim().replaceAll('_', '-'));
  const offered = meant && isLanguageTag(meant) ? meant : languageNamed(text);
  return offered ? `Write ${offered}.` : 'Write en for English, de for German, et for Estonian.';
}

function isLanguageTag(text: string): boolean {
  // a tag such as “english” is well-formed, but names nothing
  return canonical(text) === text && nameOf(text) !== undefined;
}

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** Returns the English name of the language that a tag stands for, or `undefined` if it stands for none. */
function nameOf(tag: string): string | undefined {
  try {
    return englishNames.of(tag);
  } catch {
    return undefined;
  }
}

/** Returns the tag of a language by its name in English or in itself: `et` for “Estonian” and “eesti”. */
function languageNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return twoLetterTags().find((tag) => {
    const itself = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
    return [nameOf(tag), itself].some((known) => known?.toLowerCase() === wanted);
  });
}

function twoLetterTags(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isLanguageTag);
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
