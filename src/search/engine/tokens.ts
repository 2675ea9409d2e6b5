import { stemmer } from 'stemmer';

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

/** Returns a word's Porter stem, which is the same for "backup" and "backups"; words with other letters stay as they are. */
export function stemOf(token: string): string {
  return /^[a-z]+$/.test(token) ? stemmer(token) : token;
}
