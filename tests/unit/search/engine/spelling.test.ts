import { describe, expect, it } from 'vitest';
import { completeWord, correctSpelling, sameBeginning } from '../../../../src/search/engine/spelling.ts';

describe('correctSpelling()', () => {
  it.each([
    ['a left-out letter', 'bckup', ['backup'], 'backup'],
    ['an added letter', 'backcup', ['backup'], 'backup'],
    ['a wrong letter', 'bagkup', ['backup'], 'backup'],
    ['two swapped letters', 'bakcup', ['backup'], 'backup'],
    ['a wrong first letter', 'vackup', ['backup'], 'backup'],
    ['one typo in a word of four letters', 'keyz', ['keys'], 'keys'],
    ['two typos in a word of seven letters', 'rextoxe', ['restart', 'restore'], 'restore'],
    ['two typos in a long word', 'encrpytoin', ['encryption'], 'encryption'],
  ])('corrects %s', (_, typed, lexicon, expected) => expect(correctSpelling(typed, lexicon)).toBe(expected));

  it.each([
    ['a word of three letters', 'kys', ['keys', 'kyst']],
    ['two typos in a word of six letters', 'bxckxp', ['backup']],
    ['three typos in a long word', 'xncrxptixn', ['encryption']],
    ['a word to one of three letters', 'logs', ['log']],
    ['a word that resembles none', 'zzzzzz', ['backup', 'restore']],
    ['anything against an empty lexicon', 'backup', []],
  ])('does not correct %s', (_, typed, lexicon) => expect(correctSpelling(typed, lexicon)).toBeUndefined());

  it.each([
    ['the word with fewer typos', 'restoer', ['resolver', 'restore'], 'restore'],
    ['the word with the same first letter', 'hogging', ['logging', 'hugging'], 'hugging'],
    ['the word with the same last letter', 'servex', ['server', 'servax'], 'servax'],
    ['the word that is not shorter', 'audits', ['audit', 'audits2'], 'audits2'],
    ['a wrong letter to a left-out one', 'audits', ['audit', 'auditz'], 'auditz'],
    ['the first of words that are equally near', 'cuplan', ['cuplab', 'cuplad'], 'cuplab'],
  ])('prefers %s', (_, typed, lexicon, expected) => {
    expect(correctSpelling(typed, lexicon)).toBe(expected);
    if (_ !== 'the first of words that are equally near')
      expect(correctSpelling(typed, lexicon.toReversed())).toBe(expected);
  });

  it('prefers an English word to a foreign one that is equally near', () => {
    const lexicon = ['aadress', 'address'];
    expect(correctSpelling('adress', lexicon)).toBe('aadress');
    expect(correctSpelling('adress', lexicon, new Set(['aadress']))).toBe('address');
    expect(correctSpelling('aadres', lexicon, new Set(['aadress']))).toBe('aadress');
  });
});

describe('completeWord()', () => {
  it.each([
    ['the word that begins so', 'host', ['backup', 'hosting'], 'hosting'],
    ['the shortest of several words', 'restor', ['restoring', 'restore'], 'restore'],
    ['a word with three letters more', 'host', ['hosting'], 'hosting'],
    ['nothing for a word with four letters more', 'host', ['hostings'], undefined],
    ['nothing for three letters', 'hos', ['hosts'], undefined],
    ['nothing if no word begins so', 'host', ['ghost'], undefined],
  ])('returns %s', (_, typed, lexicon, expected) => expect(completeWord(typed, lexicon)).toBe(expected));
});

describe('sameBeginning()', () => {
  it.each([
    ['an inflected form', 'varundamisest', ['varundamine'], 'varundamine'],
    ['a form that ends sooner', 'varund', ['varundamine'], 'varundamine'],
    ['the word that shares most', 'krupteerimata', ['krupteerida', 'krupteerimine'], 'krupteerimine'],
    ['the first of words that share as much', 'turvaline', ['turvalisus', 'turvalised'], 'turvalisus'],
    ['five letters of a word of seven', 'abcdexx', ['abcdeyy'], 'abcdeyy'],
    ['seven letters of a word of ten', 'abcdefgxxx', ['abcdefgyyy'], 'abcdefgyyy'],
    ['half of a long form', 'abcdefghij', ['abcde'], 'abcde'],
  ])('finds %s', (_, typed, words, expected) => expect(sameBeginning(typed, words)).toBe(expected));

  it.each([
    ['four letters', 'turv', ['turvalisus']],
    ['six letters of a word of ten', 'abcdefxxxx', ['abcdefyyyy']],
    ['less than half of what was typed', 'abcdefghijk', ['abcde']],
    ['nothing', 'backup', []],
  ])('does not take %s for the same beginning', (_, typed, words) =>
    expect(sameBeginning(typed, words)).toBeUndefined(),
  );
});
