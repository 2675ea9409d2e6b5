import { expect, it } from 'vitest';
import { followClauses } from '../../../src/model/follow-clauses.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { markdownRevision } from './markdown-revision.ts';

const revisions = [
  'Gates are shut at night.\n\nBoats are for staff.\n\nKeys hang in the hall.',
  'Keys hang in the great hall.\n\nGates are shut at night.',
  'Keys hang in the great hall of stone.',
].map((body, year) => markdownRevision(`${2020 + year}-01-01`, [{ id: 'rules', body }]));
const steps = revisions.slice(1).map((to, index) => diffRevisions(revisions[index] ?? to, to));

const labelsOf = (some: Parameters<typeof followClauses>[0]) =>
  Object.fromEntries(
    [...followClauses(some)].map(([id, { clauses, lostIn }]) => [id, [clauses.map(({ label }) => label), lostIn]]),
  );

it('followClauses() over one step has what each clause became, and the revision without it', () => {
  expect(labelsOf(steps.slice(0, 1))).toEqual({
    's1-p1': [['§1 ¶2'], undefined],
    's1-p2': [[], '2021-01-01'],
    's1-p3': [['§1 ¶1'], '2021-01-01'],
  });
});

it('followClauses() over several steps has what came of each clause in the end', () => {
  expect(labelsOf(steps)).toEqual({
    's1-p1': [[], '2022-01-01'],
    's1-p2': [[], '2021-01-01'],
    's1-p3': [['§1 ¶1'], '2021-01-01'],
  });
});

const stepsOf = (...bodies: string[]) => {
  const all = bodies.map((body, year) => markdownRevision(`${2020 + year}-01-01`, [{ id: 'rules', body }]));
  return all.slice(1).map((to, index) => diffRevisions(all[index] ?? to, to));
};
const gates = 'Gates are shut at night.';
const list =
  'This long list of rules has what we say on your use of our tools, or not; and on oars, lamps, cats and keys.';
const boats = 'Boats are for staff, and nobody else may row.';

it('followClauses() has what is left of a clause that was split, the part with most of the words first', () => {
  const diffs = stepsOf(`${gates} ${boats}`, `${gates}\n\n${boats}`, boats);
  const labels = [diffs.slice(0, 1), diffs].map((some) => labelsOf(some)['s1-p1']?.[0]);
  expect(labels).toEqual([['§1 ¶2', '§1 ¶1'], ['§1 ¶1']]);
});

it('followClauses() has the clause that one was rewritten to, as the redline pairs them', () => {
  const diffs = stepsOf(
    `${gates}\n\nkeys keys keys stay stand keys.`,
    `${gates}\n\nstay below keys inside stand keys.`,
  );
  expect(diffs[0]?.sections[0]?.clauses.map(({ kind }) => kind)).toEqual(['same', 'changed']);
  expect(labelsOf(diffs)['s1-p2']).toEqual([['§1 ¶2'], '2021-01-01']);
});

it.each([
  ['where it is joined with another', [boats, `${gates} ${boats}`, gates], '2022-01-01'],
  ['until a word has another case', [boats, boats.replace('staff', 'Staff')], '2021-01-01'],
  ['and not where it comes back', [`${gates}\n\n${boats}`, gates, `${gates}\n\n${boats}`, gates], '2021-01-01'],
  [
    'but not where another clause has its words by chance',
    [`${gates}\n\nyour use of our tools, or not;`, `${list}\n\n${gates}`, gates],
    '2021-01-01',
  ],
])('followClauses() says that a clause stands as it was %s', (_, bodies, lostIn) => {
  const id = bodies[0] === boats ? 's1-p1' : 's1-p2';
  expect(followClauses(stepsOf(...bodies)).get(id)?.lostIn).toBe(lostIn);
});

it.each([
  ['removed with its words', [gates], '2021-01-01'],
  ['changed first and removed later', [`${gates}\n\n${boats.replace('staff', 'us')}`, gates], '2022-01-01'],
  ['removed for the first time', [gates, `${gates}\n\n${boats}`, gates], '2021-01-01'],
  ['removed before it came back', [gates, `${gates}\n\n${boats}`], '2021-01-01'],
  ['never removed', [`${gates}\n\n${boats.replace('staff', 'us')}`], undefined],
])('followClauses() says when a clause was %s', (_, later, removedIn) => {
  expect(followClauses(stepsOf(`${gates}\n\n${boats}`, ...later)).get('s1-p2')?.removedIn).toBe(removedIn);
});

it('followClauses() over no step is empty', () => expect(followClauses([]).size).toBe(0));
