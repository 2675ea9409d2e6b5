import { describe, expect, it } from 'vitest';
import { excerptOf, normaliseText, similarity, wordCounts, wordsOf } from '../../../src/model/words.ts';

describe('normaliseText', () => {
  it('collapses white space and trims', () => expect(normaliseText(' a\n  b\u00a0c\t')).toBe('a b c'));

  it('makes quotation marks and dashes plain', () =>
    expect(normaliseText('“Don’t” – ‘do’ — non‑stop')).toBe(`"Don't" - 'do' - non-stop`));

  it('keeps the length of text whose white space is collapsed', () => {
    const text = 'One’s “own” data – 100 % — ‘safe’ ‑ Zürich';
    expect(normaliseText(text)).toHaveLength(text.length);
  });

  it('leaves capitals, punctuation and letters of any language', () =>
    expect(normaliseText('Õ, É! ß? 数据')).toBe('Õ, É! ß? 数据'));
});

it('wordsOf gives the words in lower case, without punctuation', () => {
  expect(wordsOf('Backups, every 24 hours: “Zürich”!')).toEqual(['backups', 'every', '24', 'hours', 'zürich']);
  expect(wordsOf(' … – ')).toEqual([]);
});

describe('similarity', () => {
  const alike = (a: string, b: string) => similarity(wordCounts(a), wordCounts(b));

  it('is 1 for the same words in any order and 0 for none in common', () => {
    expect(alike('backups every night', 'Night, every: backups.')).toBe(1);
    expect(alike('backups every night', 'staff training')).toBe(0);
    expect(alike('', '')).toBe(1);
    expect(alike('backups', '')).toBe(0);
  });

  it('counts a word as often as both have it', () => {
    expect(alike('a a b', 'a b b')).toBeCloseTo(4 / 6);
    expect(alike('a b', 'b a')).toBe(alike('b a', 'a b'));
  });
});

describe('excerptOf', () => {
  it('leaves what is short enough', () => expect(excerptOf('every night', 11)).toBe('every night'));

  it('cuts at a word, without the comma before the cut', () => {
    expect(excerptOf('every night, at two', 14)).toBe('every night…');
    expect(excerptOf('every night at two', 8)).toBe('every…');
  });
});
