import { describe, expect, it } from 'vitest';
import { stemOf, tokensOf } from '../../../../src/search/engine/tokens.ts';

describe('tokensOf()', () => {
  it.each([
    ['lowercases words', 'Backup COPY', ['backup', 'copy']],
    ['removes accents', 'Käyttöoikeus', ['kayttooikeus']],
    ['removes straight and typographic apostrophes', "the customer's customer’s", ['the', 'customers', 'customers']],
    ['splits at punctuation and keeps numbers', 'ISO/IEC 27001, re-use.', ['iso', 'iec', '27001', 're', 'use']],
    ['keeps letters of other scripts', 'Политика', ['политика']],
    ['returns nothing for a text without words', ' … ?! ', []],
  ])('%s', (_, text, tokens) => expect(tokensOf(text)).toEqual(tokens));
});

describe('stemOf()', () => {
  it('returns the same stem for the forms of an English word', () => {
    expect(['backup', 'backups'].map(stemOf)).toEqual(['backup', 'backup']);
    expect(stemOf('encrypted')).toBe(stemOf('encrypting'));
  });

  it.each([
    ['customs', 'customers'],
    ['important', 'imports'],
    ['several', 'severity'],
    ['authority', 'authorised'],
    ['communities', 'communications'],
  ])('tells “%s” from “%s”', (word, other) => expect(stemOf(word)).not.toBe(stemOf(other)));

  it('returns the same stem for the plural of a word that it leaves as it is', () => {
    expect(stemOf('authorities')).toBe(stemOf('authority'));
    expect(stemOf('communities')).toBe(stemOf('community'));
  });

  it('returns a word with digits or other letters as it is', () => {
    expect(stemOf('27001s')).toBe('27001s');
    expect(stemOf('õnnetused')).toBe('õnnetused');
    expect(stemOf('iso27001s')).toBe('iso27001s');
  });
});
