import { expect, it } from 'vitest';
import { successorsAfter } from '../../../src/model/clause-successors.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { markdownRevision } from './markdown-revision.ts';

const revisions = [
  'Gates are shut at night.\n\nBoats are for staff.\n\nKeys hang in the hall.',
  'Keys hang in the great hall.\n\nGates are shut at night.',
  'Keys hang in the great hall of stone.',
].map((body, year) => markdownRevision(`${2020 + year}-01-01`, [{ id: 'rules', body }]));
const steps = revisions.slice(1).map((to, index) => diffRevisions(revisions[index] ?? to, to));

it('successorsAfter() one step has what each clause became, and nothing for one that was removed', () => {
  expect(Object.fromEntries(successorsAfter(steps.slice(0, 1)))).toEqual({
    's1-p1': [{ section: 'rules', id: 's1-p2', label: '§1 ¶2' }],
    's1-p2': [],
    's1-p3': [{ section: 'rules', id: 's1-p1', label: '§1 ¶1' }],
  });
});

it('successorsAfter() several steps has what came of each clause in the end', () => {
  expect(Object.fromEntries(successorsAfter(steps))).toEqual({
    's1-p1': [],
    's1-p2': [],
    's1-p3': [{ section: 'rules', id: 's1-p1', label: '§1 ¶1' }],
  });
});

it('successorsAfter() a split and a removal has what is left, the clause with most of the words first', () => {
  const [gates, boats] = ['Gates are shut at night.', 'Boats are for staff, and nobody else may row.'];
  const all = [`${gates} ${boats}`, `${gates}\n\n${boats}`, boats].map((body, year) =>
    markdownRevision(`${2020 + year}-01-01`, [{ id: 'rules', body }]),
  );
  const diffs = all.slice(1).map((to, index) => diffRevisions(all[index] ?? to, to));
  const labels = [diffs.slice(0, 1), diffs].map((some) =>
    successorsAfter(some)
      .get('s1-p1')
      ?.map(({ label }) => label),
  );
  expect(labels).toEqual([['§1 ¶2', '§1 ¶1'], ['§1 ¶1']]);
});

it('successorsAfter() no step is empty', () => expect(successorsAfter([]).size).toBe(0));
