import { expect, it } from 'vitest';
import { commonWords, lostWords } from '../../../src/model/lost-words.ts';

const clause = (text: string) => ({
  id: 's1-p1',
  label: '§1 ¶1',
  kind: 'paragraph' as const,
  text,
  html: text,
  list: null,
  inNote: false,
});

it.each([
  ['all words without others', ['Data is data.'], [], { data: 2, is: 1 }],
  ['the words that others have less often', ['Data is data.', 'Kept.'], ['Kept data.'], { data: 1, is: 1, kept: 0 }],
  ['none that others have more often', ['Data.'], ['Data data.'], { data: 0 }],
])('lostWords() has %s', (_, clauses, others, expected) =>
  expect(Object.fromEntries(lostWords(clauses.map(clause), others.map(clause)))).toEqual(expected),
);

it('commonWords() counts a word as often as both bags have it', () =>
  expect(commonWords(lostWords([clause('a a b c')]), lostWords([clause('a b b d')]))).toBe(2));
