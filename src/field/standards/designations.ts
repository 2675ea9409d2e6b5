import type { Standard } from './editions.ts';

/** Returns a text in lower case with one kind of space, hyphen and colon, so that spellings differ less. */
export function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2236\uA789]/g, ':')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Returns the places in a normalized text at which a standard is named, each as the offset after its designation. */
export function findDesignations(words: string, { designations }: Standard): number[] {
  return designations.flatMap((designation) =>
    [...words.matchAll(patternOf(designation))].map((match) => match.index + match[0].length),
  );
}

/** Returns the years or versions that a normalized text gives a standard, in order. */
export function editionMarks(words: string, standard: Standard): string[] {
  if (standard.by === 'version') return [...words.matchAll(versionPattern)].map(([version]) => version);
  const after = findDesignations(words, standard).flatMap((offset) => yearsAt(words.slice(offset)));
  return after.length > 0 ? after : [...words.matchAll(yearBefore)].map(([, year = '']) => year);
}

/** Returns whether a normalized text also names an international standard by a number that is not this one's. */
export function hasOtherNumber(words: string, { designations }: Standard): boolean {
  const own = designations.flatMap((designation) => designation.match(/\d{4,5}/g) ?? []);
  return [...words.matchAll(isoNumber)].some(([, number = '']) => !own.includes(number.replace(/[ .]/, '')));
}

/** A number as in `iso/iec 27001` or `27 001`, of four or five digits. */
const isoNumber = /\b(?:iso|iec|en)(?:[\s/-]*(?:iso|iec|cei|ts|tr))*[\s/-]*(\d{1,2}[ .]?\d{3})(?!\d)/g;

const year = '((?:19|20)\\d\\d)(?!\\d)';
const separators = '[\\s:;,./()\\[\\]+-]*';
const wordBefore = '(?:(?:edition|version|revision|release|year|ed|ver|rev|v)(?![a-z])[\\s.:]*)?';
const firstYear = new RegExp(`^${separators}${wordBefore}${year}`);
const nextYear = new RegExp(`^${separators}(?:and\\b|&)?${separators}${year}`);
const yearBefore = new RegExp(`(?<!\\d)${year}\\s*(?:edition|version|revision)\\b`, 'g');
const versionPattern = /(?<!\d\.?)\d(?:\.\d){1,2}(?!\.?\d)/g;

/** Returns the years at the beginning of a text: that of the edition, and any that follow it directly. */
function yearsAt(rest: string): string[] {
  const years: string[] = [];
  for (let match = firstYear.exec(rest); match; match = nextYear.exec(rest)) {
    years.push(match[1] ?? '');
    rest = rest.slice(match[0].length);
  }
  return years;
}

/** Returns a pattern that finds a designation however its words are joined, and a number also with its thousands set apart. */
function patternOf(designation: string): RegExp {
  const parts = designation.toLowerCase().split(/[^a-z0-9]+/);
  const source = parts
    .map((part) => (/^\d{4,5}$/.test(part) ? `${part.slice(0, -3)}[ .]?${part.slice(-3)}` : part))
    .join('[\\s./-]*(?:part\\s*)?');
  // a letter may touch a number, as in ISO27001, but not another word
  const before = /^\d/.test(designation) ? '(?<!\\d)' : '(?<![a-z0-9])';
  return new RegExp(`${before}${source}(?![0-9])`, 'g');
}
