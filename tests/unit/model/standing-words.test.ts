import { describe, expect, it } from 'vitest';
import { type Found, standingIn } from '../../../src/model/standing-words.ts';
import { markdownRevision } from './markdown-revision.ts';

const stands = standingIn(
  markdownRevision('2021-01-01', [
    { id: 'tools', body: 'Tools are cleaned.\n\nTools are counted every week. The shed is locked at night.' },
    { id: 'names', body: 'Scope\n\n数据保存三十天，并且每天备份。\n\n***' },
  ]),
);

it.each([
  ['a whole clause', 'Tools are cleaned.', 'all', ['§1 ¶1']],
  ['a whole clause with other punctuation', 'Tools are cleaned!', 'all', ['§1 ¶1']],
  ['a part of a clause', 'The shed is locked at night.', 'within', ['§1 ¶2']],
  [
    'two clauses',
    'Tools are cleaned. Tools are counted every week. The shed is locked at night.',
    'all',
    ['§1 ¶1', '§1 ¶2'],
  ],
  ['one word that is a clause', 'Scope', 'all', ['§2 ¶1']],
  ['one word that is in a longer clause', 'Shed', 'some', ['§1 ¶2']],
  ['a sentence among many other words', `Nothing of this is there. The shed is locked.`, 'some', ['§1 ¶2']],
  ['most of its words', 'Today tools are counted every week.', 'some', ['§1 ¶2']],
  ['a phrase without spaces', '数据保存三十天', 'within', ['§2 ¶2']],
])('standingIn() finds %s', (_, text, words, labels) => expect(placesOf(stands(text))).toEqual([words, ...labels]));

it.each([
  'Boats are for staff.',
  `${'Nothing of this is there. '.repeat(9)} The shed is locked.`,
  'Cleaned are tools.',
  '数据从不保存',
  '–',
  '',
])('standingIn() finds nothing of “%s”', (text) => expect(stands(text)).toBeUndefined());

function placesOf(found: Found | undefined): string[] {
  return found ? [found.words, ...found.clauses.map(({ label }) => label)] : [];
}

describe('standingIn() of words that stand in several clauses', () => {
  const heading = 'When the law requires it.';
  const find = (text: string, ...clauses: string[]) =>
    placesOf(standingIn(markdownRevision('2021-01-01', [{ id: 'a', body: clauses.join('\n\n') }]))(text));
  const longer = `${heading} We then tell you what was asked.`;

  it.each([
    ['the clause that begins with them', [`We do so, for example, when the law requires it.`, longer], 2],
    [
      'a clause that has few other words',
      [`Nobody ever does so, but when the law requires it all do.`, 'Only when the law requires it.'],
      2,
    ],
    ['a clause that does not only quote them', [`“${heading}” is a heading of this text.`, `See below: ${longer}`], 2],
  ])('names %s', (_, clauses, place) => expect(find(heading, ...clauses)).toEqual(['within', `§1 ¶${place}`]));

  it.each([`See “${heading}” below.`, `See "${heading}" below.`, `See «${heading}» below.`])(
    'does not say that they stand in a clause that only quotes them: %s',
    (clause) => expect(find(heading, clause)).toEqual(['some', '§1 ¶1']),
  );

  it('names the clause that has most of the text for a sentence that several have', () =>
    expect(
      find(
        `${heading} We then tell you. Nothing else is said of it anywhere.`,
        `Something. ${heading}`,
        `Something. ${heading} We then tell you.`,
      ),
    ).toEqual(['some', '§1 ¶2']));

  it('says that they stand in a clause that is nothing but the quotation', () =>
    expect(find(heading, `“${heading}”`)).toEqual(['all', '§1 ¶1']));
});

describe('standingIn() of a text with a clause that came from it', () => {
  const [keys, lamps] = ['Keys of the shed hang in the hall.', 'Lamps of the barn are lit at seven.'];
  const revision = markdownRevision('2021-01-01', [
    { id: 'a', body: `New is this. ${keys}\n\nNew as well. ${lamps}\n\nNothing of all that.` },
  ]);
  const found = (text: string, place: number) =>
    placesOf(standingIn(revision)(text, [{ section: 'a', id: `s1-p${place}`, label: `§1 ¶${place}` }]));

  it.each([
    ['that clause if it has the words', `${keys} Gone.`, 1, ['some', '§1 ¶1']],
    ['that clause even if it has none of them', 'Gone.', 3, ['some', '§1 ¶3']],
    [
      'the others that have what it lacks, in the order of the text',
      `${lamps} ${keys} Gone.`,
      1,
      ['some', '§1 ¶2', '§1 ¶1'],
    ],
    ['only the others if it has none of them', `${lamps} ${keys} Gone.`, 3, ['some', '§1 ¶2', '§1 ¶1']],
    ['that clause rather than another with the same words', keys, 1, ['within', '§1 ¶1']],
  ])('names %s', (_, text, place, expected) => expect(found(text, place)).toEqual(expected));
});
