import { expect, it } from 'vitest';
import { fatesAfter } from '../../../src/model/clause-fates.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { markdownRevision } from './markdown-revision.ts';

const revisions = [
  'Gates are shut at night.\n\nBoats are for staff.\n\nKeys hang in the hall.',
  'Keys hang in the great hall.\n\nGates are shut at night.',
  'Keys hang in the great hall of stone.',
].map((body, year) => markdownRevision(`${2020 + year}-01-01`, [{ id: 'rules', body }]));
const steps = revisions.slice(1).map((to, index) => diffRevisions(revisions[index] ?? to, to));

it('fatesAfter() one step has what each clause became, and the revision that removed it', () => {
  expect(Object.fromEntries(fatesAfter(steps.slice(0, 1)))).toEqual({
    's1-p1': { clauses: [{ section: 'rules', id: 's1-p2', label: '§1 ¶2' }] },
    's1-p2': { removedBy: '2021-01-01' },
    's1-p3': { clauses: [{ section: 'rules', id: 's1-p1', label: '§1 ¶1' }] },
  });
});

it('fatesAfter() several steps has what came of each clause in the end', () => {
  expect(Object.fromEntries(fatesAfter(steps))).toEqual({
    's1-p1': { removedBy: '2022-01-01' },
    's1-p2': { removedBy: '2021-01-01' },
    's1-p3': { clauses: [{ section: 'rules', id: 's1-p1', label: '§1 ¶1' }] },
  });
});

it('fatesAfter() a split and a removal has what is left, the clause with most of the words first', () => {
  const [gates, boats] = ['Gates are shut at night.', 'Boats are for staff, and nobody else may row.'];
  const all = [`${gates} ${boats}`, `${gates}\n\n${boats}`, boats].map((body, year) =>
    markdownRevision(`${2020 + year}-01-01`, [{ id: 'rules', body }]),
  );
  const diffs = all.slice(1).map((to, index) => diffRevisions(all[index] ?? to, to));
  const labels = [diffs.slice(0, 1), diffs].map((some) => {
    const fate = fatesAfter(some).get('s1-p1');
    return fate && 'clauses' in fate ? fate.clauses.map(({ label }) => label) : [];
  });
  expect(labels).toEqual([['§1 ¶2', '§1 ¶1'], ['§1 ¶1']]);
});

it('fatesAfter() no step is empty', () => expect(fatesAfter([]).size).toBe(0));
