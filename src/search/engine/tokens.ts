import { stemmer } from 'stemmer';

/** The words of a text as the search compares them: lower case, without accents, apostrophes or punctuation. */
export function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'\u2019]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word's stem (Porter), so that backups and backup are one. */
export function stemOf(token: string): string {
  return /^[a-z]+$/.test(token) ? stemmer(token) : token;
}

/** A made-up word under which a field of a record is indexed: what it is about, not what it says. */
export function fieldToken(
  field: 'concept' | 'hint' | 'title' | 'titleconcept' | 'number' | 'section' | 'asked' | 'kind',
  value: string,
): string {
  // letters only, since Pagefind takes words apart at digits, and an end that keeps one from being another's beginning
  const letters = value.replace(/[\d.]/g, (sign) => 'abcdefghijk'['0123456789.'.indexOf(sign)] ?? '');
  return `${field}zx${letters.replace(/[^\p{L}]/gu, '')}xz`;
}

/** Whether a token was made by `fieldToken`. */
export function isFieldToken(token: string): boolean {
  return /^[a-z]+zx.*xz$/.test(token);
}
