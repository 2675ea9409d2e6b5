import { expect, it } from 'vitest';
import { standingIn } from '../../../src/model/standing-words.ts';
import { markdownRevision } from './markdown-revision.ts';

const stands = standingIn(
  markdownRevision('2021-01-01', [
    { id: 'tools', body: 'Tools are cleaned.\n\nTools are counted every week. The shed is locked at night.' },
    { id: 'names', body: 'Scope\n\n数据保存三十天，并且每天备份。\n\n***' },
  ]),
);

it.each([
  ['a whole clause', 'Tools are cleaned.', 'all', ['§1 ¶1']],
  ['a part of a clause', 'The shed is locked at night.', 'all', ['§1 ¶2']],
  ['two clauses', 'Tools are cleaned. Tools are counted every week.', 'all', ['§1 ¶1', '§1 ¶2']],
  ['one word that is a clause', 'Scope', 'all', ['§2 ¶1']],
  ['one word that is in a longer clause', 'Shed', 'some', ['§1 ¶2']],
  [
    'a sentence among many other words',
    `${'Nothing of this is there. '.repeat(9)} The shed is locked.`,
    'some',
    ['§1 ¶2'],
  ],
  ['most of its words', 'Today tools are counted every week.', 'some', ['§1 ¶2']],
  ['a phrase without spaces', '数据保存三十天', 'all', ['§2 ¶2']],
])('standingIn() finds %s', (_, text, words, labels) => {
  const standing = stands(text);
  expect(standing.words).toBe(words);
  expect(standing.words === 'none' ? [] : standing.clauses.map(({ label }) => label)).toEqual(labels);
});

it.each(['Boats are for staff.', 'Cleaned are tools.', '数据从不保存', '–', ''])(
  'standingIn() finds nothing of “%s”',
  (text) => expect(stands(text)).toEqual({ words: 'none' }),
);
