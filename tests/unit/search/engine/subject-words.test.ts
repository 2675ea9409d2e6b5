import { describe, expect, it } from 'vitest';
import { findSubjects } from '../../../../src/search/engine/subject-words.ts';

const words = {
  subjects: ['backups', 'encryption', 'insurance'],
  words: { backup: [0, 1], encrypt: [1], everi: [0], insur: [2], '27001': [1] },
};
const found = (typed: string) => [...(findSubjects(words, typed)?.ids ?? ['everything'])];

describe('findSubjects()', () => {
  it.each([
    ['a word in another form', 'Backups', ['backups', 'encryption']],
    ['the beginning of a word', 'insu', ['insurance']],
    ['a number', '27001', ['encryption']],
    ['several words, which a subject must all have', 'encrypted backup', ['encryption']],
    ['a typo', 'bakcup', ['backups', 'encryption']],
    ['words too common to look for beside others', 'is the backup', ['backups', 'encryption']],
  ])('finds subjects by %s', (_kind, typed, expected) => expect(found(typed)).toEqual(expected));

  it.each([
    ['a word that no subject has', 'cafeteria'],
    ['a word that no subject has beside one that some have', 'backup cafeteria'],
    ['the middle of a word', 'crypt'],
  ])('finds nothing by %s', (_kind, typed) => expect(found(typed)).toEqual([]));

  it.each(['', '  ', 'who is the'])('returns undefined for “%s”, which has nothing to look for', (typed) => {
    expect(findSubjects(words, typed)).toBeUndefined();
  });

  it('says which words it read as others', () => {
    expect(findSubjects(words, 'bakcup')?.corrected).toEqual([['bakcup', 'backup']]);
    expect(findSubjects(words, 'backups')?.corrected).toEqual([]);
  });
});
