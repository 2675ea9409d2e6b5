import { stemmer } from 'stemmer';
import { americanSpelling } from './spelling-variants.ts';

/** Returns the words of a text in the form the search compares: lowercase, without accents, apostrophes or punctuation. */
export function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'\u2019]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Returns a word's Porter stem, which is the same for "backup" and "backups", and for British and American spellings; words
 * with other letters stay as they are, and so do a few whose stem belongs to another word.
 */
export function stemOf(token: string): string {
  const known = stems.get(token);
  if (known !== undefined) return known;
  const stem = unstemmed.test(token)
    ? token.replace(/ies$/, 'y')
    : /^[a-z]+$/.test(token)
      ? stemmer(americanSpelling(token))
      : token;
  if (stems.size < mostStems) stems.set(token, stem);
  return stem;
}

/**
 * Returns a word as the phrases of concepts have it: its stem, but three letters with an “s” at the end as they are, because
 * “has” is not the acronym HA, and “to” is not ToS.
 */
export function phraseStem(token: string): string {
  return /^..s$/.test(token) ? token : stemOf(token);
}

/** Words whose stem is that of a word of another meaning: customer, import, sever, authorise, communicate. */
const unstemmed = /^(customs|important|several|(author|commun)it(y|ies))$/;

/** The stems that were computed before: a site has each word many times. */
const stems = new Map<string, string>();
const mostStems = 20_000;
