import { expect, it } from 'vitest';
import { clauseDates } from '../../../src/model/clause-dates.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { markdownRevision } from './markdown-revision.ts';

const texts = {
  '2020-01-01': ['Tools are cleaned.', 'The shed is locked.'],
  '2021-01-01': ['Tools are cleaned.', 'The shed is locked at night.', 'Boats are for staff only.'],
  '2022-01-01': ['Everybody may come in.', 'The shed is locked at night.', 'Tools are cleaned.'],
  '2023-01-01': ['Everybody may come in.', 'The shed is locked at night.', 'Boats are for staff only.'],
};
const revisions = Object.entries(texts)
  .map(([date, clauses]) => markdownRevision(date, [{ id: 'rules', body: clauses.join('\n\n') }]))
  .reverse();
const changes = revisions.slice(1).map((from, index) => diffRevisions(from, revisions[index] ?? from));
const datesIn = (date: string) => [...(clauseDates(revisions, changes).get(date)?.values() ?? [])];

it.each([
  ['that never changed since the first revision', '2021-01-01', 0, '2020-01-01', '2020-01-01'],
  ['that was reworded', '2021-01-01', 1, '2020-01-01', '2021-01-01'],
  ['that stayed after it was reworded', '2023-01-01', 1, '2020-01-01', '2021-01-01'],
  ['that is new', '2021-01-01', 2, '2021-01-01', '2021-01-01'],
  ['that moved', '2022-01-01', 2, '2020-01-01', '2020-01-01'],
  ['that came back', '2023-01-01', 2, '2021-01-01', '2023-01-01'],
])('clauseDates() has the first date of a clause %s, and the date since when it stands', (_, date, at, first, since) =>
  expect(datesIn(date)[at]).toEqual({ first, since }),
);

it.each([
  [
    'was part of a longer clause',
    'Keys hang in the hall. Boats are for staff only.',
    'Boats are for staff only.',
    true,
  ],
  ['stood as it is, but for its quotation marks', 'Say “yes” now.', 'Say "yes" now.', true],
  ['is a few words that were part of a longer clause', 'Keys hang in the hall.', 'The hall', false],
])('clauseDates() dates a new clause that %s', (_, old, later, isKnown) => {
  const all = [later, 'Nothing.', old].map((body, index) =>
    markdownRevision(`${2022 - index}-01-01`, [{ id: 'rules', body }]),
  );
  const diffs = all.slice(1).map((from, index) => diffRevisions(from, all[index] ?? from));
  expect(clauseDates(all, diffs).get('2022-01-01')?.get('s1-p1')).toEqual({
    first: isKnown ? '2020-01-01' : '2022-01-01',
    since: '2022-01-01',
  });
});

it('clauseDates() keeps the dates of a clause that was split without a change of its words', () => {
  const split = [
    markdownRevision('2023-01-01', [
      {
        id: 'rules',
        body: 'Tools are cleaned each day.\n\nBoats are kept for staff.\n\nVisitors sign a book at night.',
      },
    ]),
    markdownRevision('2022-01-01', [
      { id: 'rules', body: 'Tools are cleaned each day. Boats are kept for staff. Visitors sign a book.' },
    ]),
    markdownRevision('2021-01-01', [{ id: 'rules', body: 'Nobody comes in.' }]),
  ] as const;
  const diffs = [diffRevisions(split[1], split[0]), diffRevisions(split[2], split[1])];
  expect([...(clauseDates(split, diffs).get('2023-01-01')?.values() ?? [])]).toEqual([
    { first: '2022-01-01', since: '2022-01-01' },
    { first: '2022-01-01', since: '2022-01-01' },
    { first: '2022-01-01', since: '2023-01-01' },
  ]);
});

it('clauseDates() dates a new paragraph between the parts of a split clause by the revision that added it', () => {
  const [tools, boats] = ['Tools are cleaned each day by the staff.', 'Boats are kept in the barn over the winter.'];
  const both = [
    markdownRevision('2022-01-01', [
      { id: 'rules', body: `${tools}\n\nVisitors sign their names in a book at the gate.\n\n${boats}` },
    ]),
    markdownRevision('2021-01-01', [{ id: 'rules', body: `${tools} ${boats}` }]),
  ] as const;
  const dates = clauseDates(both, [diffRevisions(both[1], both[0])]).get('2022-01-01');
  expect(['s1-p1', 's1-p2', 's1-p3'].map((id) => dates?.get(id)?.first)).toEqual([
    '2021-01-01',
    '2022-01-01',
    '2021-01-01',
  ]);
});

it('clauseDates() dates a joined clause like the one that most of its words come from', () => {
  const [short, long] = ['Gates are shut.', 'Boats are kept in the barn by the lake over the winter.'];
  const all = [`${short} ${long}`, `${short}\n\n${long}`, short].map((body, index) =>
    markdownRevision(`${2022 - index}-01-01`, [{ id: 'rules', body }]),
  );
  const diffs = all.slice(1).map((from, index) => diffRevisions(from, all[index] ?? from));
  expect(clauseDates(all, diffs).get('2022-01-01')?.get('s1-p1')).toEqual({
    first: '2021-01-01',
    since: '2022-01-01',
  });
});

it('clauseDates() keeps the first date of a clause that was rewritten, as the redline pairs it', () => {
  const gates = 'Gates are shut at night.';
  const old = `${gates}\n\nkeys keys keys stay stand keys.`;
  const rewritten = `${gates}\n\nstay below keys inside stand keys.`;
  const both = [
    markdownRevision('2022-01-01', [{ id: 'rules', body: rewritten }]),
    markdownRevision('2021-01-01', [{ id: 'rules', body: old }]),
  ] as const;
  const diff = diffRevisions(both[1], both[0]);
  expect(diff.sections[0]?.clauses).toMatchObject([{ kind: 'same' }, { kind: 'changed', rewritten: true }]);
  expect(clauseDates(both, [diff]).get('2022-01-01')?.get('s1-p2')).toEqual({
    first: '2021-01-01',
    since: '2022-01-01',
  });
});

it('clauseDates() dates the copy of a clause in another list by the revision that added it', () => {
  const lists = (team: string, admins: string) => [
    { id: 'team', body: team },
    { id: 'admins', body: admins },
  ];
  const all = [
    markdownRevision('2022-01-01', lists('Bob Lee\n\nAnn Kim', 'Joe Fox\n\nAnn Kim')),
    markdownRevision('2021-01-01', lists('Bob Lee\n\nAnn Kim', 'Joe Fox')),
  ] as const;
  const dates = clauseDates(all, [diffRevisions(all[1], all[0])]).get('2022-01-01');
  expect(['s1-p2', 's2-p2'].map((id) => dates?.get(id)?.first)).toEqual(['2021-01-01', '2022-01-01']);
});

it.each([
  ['stood in a row within another', 'The owner may have boats, which let the guest row on', false, '2021-01-01'],
  ['still stand within another', 'The owner may have boats, which let the guest row on', true, '2022-01-01'],
  ['stood apart within another', 'The owner may have old boats, which let any guest row on', false, '2022-01-01'],
])('clauseDates() dates a new clause nearly all of whose words %s', (_, words, stays, first) => {
  const gates = 'Gates are shut at night, and the warden hands out no key to anybody who asks for one after ten.';
  const all = [
    markdownRevision('2022-01-01', [
      { id: 'gates', body: stays ? `${gates} ${words} the lake.` : gates },
      { id: 'boats', body: 'The owner may have boats, which let the guest row on Sundays.' },
    ]),
    markdownRevision('2021-01-01', [{ id: 'gates', body: `${gates} ${words} the lake.` }]),
  ] as const;
  const diff = diffRevisions(all[1], all[0]);
  expect(diff.sections.find(({ id }) => id === 'boats')?.clauses.map(({ kind }) => kind)).toEqual(['added']);
  expect(clauseDates(all, [diff]).get('2022-01-01')?.get('s2-p1')?.first).toBe(first);
});

it('clauseDates() dates a clause that was cut down to words of an older one by that one', () => {
  const row = 'accounts may have boats, which let the owner row to the island and back';
  const all = [
    [{ id: 'boats', body: `Some ${row}.` }],
    [{ id: 'boats', body: `Some guests, and in winter also such as paid ${row}.` }],
    [{ id: 'gates', body: `Paid ${row}. ${'The warden hands out no key to anybody who asks. '.repeat(4)}` }],
  ].map((sections, index) => markdownRevision(`${2022 - index}-01-01`, sections));
  const diffs = all.slice(1).map((from, index) => diffRevisions(from, all[index] ?? from));
  const dates = clauseDates(all, diffs);
  expect(['2021-01-01', '2022-01-01'].map((date) => dates.get(date)?.get('s1-p1')?.first)).toEqual([
    '2021-01-01',
    '2020-01-01',
  ]);
});

it('clauseDates() is empty without revisions', () => expect(clauseDates([], []).size).toBe(0));
