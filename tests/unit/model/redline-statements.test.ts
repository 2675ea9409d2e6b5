import { describe, expect, it } from 'vitest';
import { countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { sectionHistory, withdrawnSections } from '../../../src/model/history.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { markdownRevision, twoRevisions } from './markdown-revision.ts';

const countsOf = (from: Revision, to: Revision) => describeCounts(countChanges(diffRevisions(from, to)));
const redlineOf = (from: Revision, to: Revision) =>
  redlineHtml(diffRevisions(from, to), { permalink: () => '#', unchanged: 'omitted' }).replace(
    /<span class="visually-hidden">.*?<\/span>/g,
    '',
  );
const historyOf = (from: Revision, to: Revision, id: string) =>
  sectionHistory(id, [to, from], [diffRevisions(from, to)]).map(({ kind }) => kind);

it('a redline says that a link leads elsewhere also if words of the clause changed', () => {
  const [from, to] = twoRevisions(
    'See [the form](https://www.example.com/form-b/) before you go.',
    'See [the form](https://www.example.com/form-c/) before you leave.',
  );
  expect(redlineOf(from, to)).toContain('before you <del>go</del><ins>leave</ins>.');
  expect(redlineOf(from, to)).toContain(
    '<li>The link “the form” went to <del>https://www.example.com/form-b/</del> and goes to <ins>https://www.example.com/form-c/</ins>.</li>',
  );
});

it('a redline shows each of several links that lead elsewhere', () => {
  const list = (version: string) =>
    ['one', 'two', 'three', 'four'].map((name) => `- [${name}](https://x.example/${version}/${name})`).join('\n');
  const [from, to] = twoRevisions(list('v1'), list('v2'));
  expect(countsOf(from, to)).toBe('4 clauses changed');
  for (const name of ['one', 'two', 'three', 'four'])
    expect(redlineOf(from, to)).toContain(`<ins>https://x.example/v2/${name}</ins>`);
});

it.each([
  ['a link', '[the form](https://x.example/b)', '[the form](https://x.example/c)'],
  ['the numbers of a list', '1. One\n2. Two', '5. One\n6. Two'],
  ['a cell of a table', '|Data|Days|\n|-|-|\n|Logs|30|', '|Data|Days|\n|-|-|\n|Logs|90|'],
  ['the second paragraph of an item', '- A.\n\n  Stays.', '- A.\n\n  Goes.'],
])('the history of a section has a change of %s alone', (_, before, after) => {
  const [from, to] = twoRevisions(before, after);
  expect(historyOf(from, to, 'rules')).toEqual(['changed', 'first']);
  expect(countsOf(from, to)).not.toBe('Nothing changed');
});

it('an item whose only paragraph that changed is its second one is one change, not an addition and a removal', () => {
  const [from, to] = twoRevisions(
    '1. Bring boots.\n\n   Boots stay in the shed over night.',
    '1. Bring boots.\n\n   Boots are taken home.',
  );
  expect(countsOf(from, to)).toBe('1 clause changed');
  expect(redlineOf(from, to)).toContain('<p><mark>Boots stay in the shed over night.</mark></p>');
  expect(redlineOf(from, to)).toContain('<p><mark>Boots are taken home.</mark></p>');
});

describe('sections with the same heading, of which one is removed', () => {
  const review = (id: string, number: string, words: string) => ({ id, number, title: 'Review', body: words });
  const chapter = (id: string, number: string) => ({ id, number, title: id, body: '' });
  const from = markdownRevision('2020-01-01', [
    chapter('access', '1'),
    review('review', '1.1', 'Rights are looked through twice a year.'),
    chapter('backups', '2'),
    review('review-2', '2.1', 'Copies are restored in a drill.'),
    chapter('logs', '3'),
    review('review-3', '3.1', 'Alarms are read every morning.'),
  ]);
  const kept = ({ id }: { id: string }) => id !== 'review';
  const to = { ...from, date: '2021-01-01', sections: from.sections.filter(kept) };

  it('read as the removal of that one, and nothing else', () => {
    expect(countsOf(from, to)).toBe('1 clause removed; 1 section removed');
    expect(redlineOf(from, to)).not.toContain('Its number was');
    expect(redlineOf(from, to).match(/This section was removed\./g)).toHaveLength(1);
  });

  it('are withdrawn if they are gone, and only then', () => {
    expect(withdrawnSections([to, from]).map(({ id }) => id)).toEqual(['review']);
    expect(historyOf(from, to, 'review')).toEqual(['withdrawn', 'first']);
    expect(historyOf(from, to, 'review-2')).toEqual(['first']);
  });
});

describe('a section that was inserted before others', () => {
  const lines = ['Nobody but its keeper opens it.', 'It is swept.'];
  const ids = ['gates', 'lamps', 'paths', 'ponds'];
  const sections = ids.map((id) => ({ id, body: lines.map((line) => `${line} That is for the ${id}.`).join('\n\n') }));
  const from = markdownRevision('2020-01-01', sections);
  const to = markdownRevision('2021-01-01', [{ id: 'boats', body: 'Boats are for staff.' }, ...sections]);

  it('moves no clause of these', () => {
    expect(countsOf(from, to)).toBe('1 clause added; 1 section added, 4 renumbered');
    expect(redlineOf(from, to)).not.toContain('Moved');
  });

  it('only renumbers them in their histories', () =>
    expect(ids.map((id) => historyOf(from, to, id))).toEqual(ids.map(() => ['renumbered', 'first'])));

  it('reads the same backwards when it is removed again', () => {
    const next = { ...from, date: '2022-01-01' };
    expect(countsOf(to, next)).toBe('1 clause removed; 1 section removed, 4 renumbered');
    expect(historyOf(to, next, 'ponds')).toEqual(['renumbered', 'first']);
  });
});

it('two items that changed places are one that moved', () => {
  const [from, to] = twoRevisions(
    '- The first thing is done.\n- The other one is left.',
    '- The other one is left.\n- The first thing is done.',
  );
  expect(countsOf(from, to)).toBe('1 clause moved');
});

it('a clause that went to a section far away is one that moved, and names both places', () => {
  const body = 'Whoever finds a key hands it in at the gate.';
  const others = Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, body: `Rule ${index} holds.` }));
  const policyWith = (at: number) =>
    others.map((one, index) => (index === at ? { ...one, body: `${one.body}\n\n${body}` } : one));
  const [from, to] = [markdownRevision('2020-01-01', policyWith(1)), markdownRevision('2021-01-01', policyWith(8))];
  expect(countsOf(from, to)).toBe('1 clause moved');
  expect(redlineOf(from, to)).toContain(
    '<a href="#" aria-label="section 2, paragraph 2">§2 ¶2</a> <span role="img" aria-label="to">→</span> <a href="#" aria-label="section 9, paragraph 2">§9 ¶2</a>',
  );
});

it('a section with a new heading and the same text is retitled, not removed and added', () => {
  const [from, to] = ['What is a rule?', 'What are rules?'].map((title, index) =>
    markdownRevision(`202${index}-01-01`, [{ id: 'rules', title, body: 'Rules hold for all.' }]),
  ) as [Revision, Revision];
  expect(countsOf(from, to)).toBe('1 section retitled');
  expect(redlineOf(from, to)).toContain('Its title was “What is a rule?”.');
});
