import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, normaliseText, similarity, wordCounts, wordsOf } from '../../../src/model/words.ts';

describe('normaliseText', () => {
  it('collapses white space and trims', () => expect(normaliseText(' a\n  b\u00a0c\t')).toBe('a b c'));

  it('makes every typographic quotation mark, apostrophe and dash plain', () => {
    expect(normaliseText('“Don’t” – ‘do’ — non‑stop')).toBe(`"Don't" - 'do' - non-stop`);
    expect(normaliseText('\u2010\u2011\u2012\u2013\u2014\u2015')).toBe('------');
  });

  it('keeps the length of text whose white space is collapsed', () => {
    const text = 'One’s “own” data – 100 % — ‘safe’ ‑ Zürich';
    expect(normaliseText(text)).toHaveLength(text.length);
  });

  it('leaves capitals, punctuation and letters of any language as they are', () =>
    expect(normaliseText('Õ, É! ß? 数据')).toBe('Õ, É! ß? 数据'));

  it('changes nothing more when it is applied again', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '’', '”', '–', '.'), maxLength: 12 });
    fc.assert(
      fc.property(text, (any) => {
        expect(normaliseText(normaliseText(any))).toBe(normaliseText(any));
      }),
    );
  });
});

it('wordsOf returns the words in lowercase, without punctuation', () => {
  expect(wordsOf('Backups, every 24 hours: “Zürich”!')).toEqual(['backups', 'every', '24', 'hours', 'zürich']);
  expect(wordsOf(' … – ')).toEqual([]);
});

it('wordCounts counts each word and all words of a text', () => {
  const { counts, total } = wordCounts('Backups of backups, every night.');
  expect([...counts]).toEqual([
    ['backups', 2],
    ['of', 1],
    ['every', 1],
    ['night', 1],
  ]);
  expect(total).toBe(5);
});

describe('similarity', () => {
  const similar = (a: string, b: string) => similarity(wordCounts(a), wordCounts(b));

  it.each([
    ['the same words in another order', 'backups every night', 'Night, every: backups.', 1],
    ['no word in common', 'backups every night', 'staff training', 0],
    ['no words at all', '', '', 1],
    ['no words in one of them', 'backups', '', 0],
    ['one of two words in common', 'a b', 'a c', 1 / 2],
    ['words that repeat, each counted as often as both have it', 'a a b', 'a b b', 4 / 6],
  ])('is as defined for texts with %s', (_, a, b, expected) => {
    expect(similar(a, b)).toBeCloseTo(expected);
    expect(similar(b, a)).toBeCloseTo(expected);
  });
});

describe('excerptOf', () => {
  it.each([
    ['every night', 11, 'every night'],
    ['every night, at two', 14, 'every night…'],
    ['every night; at two', 14, 'every night…'],
    ['every night: at two', 14, 'every night…'],
    ['at night, at two, always', 20, 'at night, at two…'],
    ['every night at two', 8, 'every…'],
    ['every night at two', 6, 'every…'],
    ['every night at two', 5, 'ever…'],
    ['数据备份每天进行', 5, '数据备份…'],
    ['Donaudampfschifffahrt', 6, 'Donau…'],
    [' every night', 4, ' ev…'],
  ])('of “%s” in at most %i characters is “%s”', (text, length, excerpt) =>
    expect(excerptOf(text, length)).toBe(excerpt),
  );

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ','), maxLength: 20 }), fc.nat(20), (text, length) => {
        expect(excerptOf(text, length + 1).length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });
});

it('wordsOf returns the characters of scripts that put no spaces between words, and keeps accents with their letters', () => {
  expect(wordsOf('数据 every 日, เก็บ')).toEqual(['数', '据', 'every', '日', 'เ', 'ก็', 'บ']);
  expect(wordsOf('Zoe\u0308')).toEqual(['zoe\u0308']);
});
