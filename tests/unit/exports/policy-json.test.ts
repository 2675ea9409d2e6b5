import { describe, expect, it } from 'vitest';
import { countWords, revisionJson } from '../../../src/exports/policy-json.ts';
import { revisionsJson } from '../../../src/exports/revisions-json.ts';
import { policyCsv } from '../../../src/exports/policy-csv.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { access, accessPolicy, passwordPolicy, severalLibrary } from './several-library.ts';
import { absolute, day, sectionOf, tinyLibrary, withPolicy } from './tiny-library.ts';

const library = tinyLibrary();
const [policy] = library.policies;
const [current, old] = policy.revisions as [Revision, Revision];

const nothingGiven = {
  ...{ version: null, owner: null, approvedBy: null },
  ...{ approvedOn: null, effectiveFrom: null, nextReview: null },
};
const given = {
  ...{ version: '2.1', owner: 'Head of IT', approvedBy: 'the board' },
  ...{ approvedOn: '2024-04-20', effectiveFrom: '2024-06-01', nextReview: '2027-05-01' },
};

describe('revisionJson', () => {
  it.each([
    ['the newest revision', current, { status: 'current', supersededOn: null, source: 'https://tiny.example/policy' }],
    ['an older one', old, { status: 'superseded', supersededOn: '2024-05-01', source: null }],
  ])('says of %s whether it is in force', (_name, revision, expected) => {
    expect(revisionJson(library, policy, revision, absolute, day)).toMatchObject(expected);
  });

  it('has each clause of each section with its permalink', () => {
    const data = revisionJson(library, policy, old, absolute, day);
    expect(dataShapes.policy.parse(data)).toEqual(data);
    expect(data).toEqual({
      $schema: 'https://trust.example/data/schemas/policy.json',
      company: 'Tiny Ltd',
      title: 'Security policy',
      id: '2022-02-07',
      date: '2022-02-07',
      publishedAt: '2022-02-07T16:44:24+02:00',
      source: null,
      summary: 'The first one.',
      reason: null,
      ...nothingGiven,
      status: 'superseded',
      supersededOn: '2024-05-01',
      withdrawn: null,
      permalink: 'https://trust.example/policy/2022-02-07/',
      words: 13,
      sections: [
        {
          id: 'backups',
          number: '1',
          label: null,
          title: 'Backups',
          clauses: [
            {
              id: 's1-p1',
              label: '§1 ¶1',
              ordinal: 1,
              kind: 'paragraph',
              text: 'Backups are made every week.',
              html: 'Backups are made every week.',
              list: null,
              inNote: false,
              first: '2022-02-07',
              since: '2022-02-07',
              today: { words: 'changed', clauses: ['s1-p1'], removedBy: null, goneBy: null },
              permalink: 'https://trust.example/policy/2022-02-07/#s1-p1',
            },
            {
              id: 's1-p2',
              label: '§1 ¶2',
              ordinal: 2,
              kind: 'paragraph',
              text: 'Backups are tested.',
              html: 'Backups are <em>tested</em>.',
              list: null,
              inNote: false,
              first: '2022-02-07',
              since: '2022-02-07',
              today: { words: 'all', clauses: ['s1-p2'], removedBy: null, goneBy: null },
              permalink: 'https://trust.example/policy/2022-02-07/#s1-p2',
            },
          ],
        },
        {
          id: 'people',
          number: '2',
          label: null,
          title: 'People',
          clauses: [
            {
              id: 's2-p1',
              label: '§2 ¶1',
              ordinal: 1,
              kind: 'paragraph',
              text: 'Staff are trained.',
              html: 'Staff are trained.',
              list: null,
              inNote: false,
              first: '2022-02-07',
              since: '2022-02-07',
              today: { words: 'all', clauses: ['s2-p1'], removedBy: null, goneBy: null },
              permalink: 'https://trust.example/policy/2022-02-07/#s2-p1',
            },
          ],
        },
      ],
    });
  });
});

it('revisionJson has for a clause that is gone the revision that removed it, and says nothing of today in the current one', () => {
  const withoutStaff = { ...current, sections: current.sections.filter(({ id }) => id !== 'people') };
  const shorter = {
    ...policy,
    revisions: [withoutStaff, old],
    current: withoutStaff,
    changes: [diffRevisions(old, withoutStaff)],
  };
  const todayIn = (revision: Revision) =>
    revisionJson(library, shorter, revision, absolute, day).sections.flatMap(({ clauses }) =>
      clauses.map(({ today }) => today),
    );
  expect(todayIn(old).at(-1)).toEqual({ words: 'none', clauses: [], removedBy: current.date, goneBy: current.date });
  expect(new Set(todayIn(withoutStaff))).toEqual(new Set([null]));
});

describe('revisionJson of one of several policies', () => {
  const several = severalLibrary();
  const [, firstAccess] = accessPolicy.revisions;

  it('names the policy and has what the company says of the revision', () => {
    const data = revisionJson(several, accessPolicy, access, absolute, day);
    expect(dataShapes.policy.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      ...{ policy: 'access', policyTitle: 'Access control procedure', id: '2024-05-01' },
      ...given,
      permalink: 'https://trust.example/policies/access/2024-05-01/',
    });
  });

  it('is superseded on the day from which the next revision applies, not on that of its publication', () => {
    expect(firstAccess && revisionJson(several, accessPolicy, firstAccess, absolute, day)).toMatchObject({
      status: 'superseded',
      supersededOn: '2024-06-01',
    });
  });

  it('is withdrawn if its policy is, with the policy that takes its place', () => {
    const data = revisionJson(several, passwordPolicy, passwordPolicy.current, absolute, day);
    expect(dataShapes.policy.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      status: 'withdrawn',
      supersededOn: null,
      withdrawn: { on: '2024-05-01', replacedBy: 'access' },
    });
    const before = revisionJson(several, passwordPolicy, passwordPolicy.current, absolute, '2024-04-30');
    expect(before).toMatchObject({ status: 'current', withdrawn: { on: '2024-05-01' } });
    const alone = { ...passwordPolicy, withdrawn: { on: '2024-05-01' } };
    expect(revisionJson(several, alone, alone.current, absolute, day).withdrawn).toEqual({
      on: '2024-05-01',
      replacedBy: null,
    });
  });
});

it('revisionJson has for each clause since when it stands, and the place of an item in its list', () => {
  const clauses = revisionJson(library, policy, current, absolute, day).sections.flatMap((section) => section.clauses);
  expect(clauses.map(({ label, first, since, list }) => [label, first, since, list])).toEqual([
    ['§1 ¶1', '2022-02-07', '2024-05-01', null],
    ['§1 ¶2', '2022-02-07', '2022-02-07', null],
    ['§2 ¶1', '2022-02-07', '2022-02-07', null],
    ['§2 ¶2', '2024-05-01', '2024-05-01', { depth: 1, start: null, number: null }],
    ['§2 ¶3', '2024-05-01', '2024-05-01', { depth: 1, start: null, number: null }],
    ['§2.1 ¶1', '2024-05-01', '2024-05-01', null],
  ]);
});

it('revisionJson dates the clauses of each history by its own revisions, even if two share their changes', () => {
  const sinceIn = (revisions: Revision[]) =>
    revisionJson(library, { ...policy, revisions }, current, absolute, day).sections[0]?.clauses[1]?.first;
  expect([sinceIn([current]), sinceIn([current, old])]).toEqual(['2024-05-01', '2022-02-07']);
  const without = revisionJson(library, { ...policy, changes: [] }, current, absolute, day);
  expect(without.sections[0]?.clauses[0]?.first).toBe('2024-05-01');
  expect(revisionJson(library, policy, current, absolute, day).sections[0]?.clauses[0]?.first).toBe('2022-02-07');
});

describe('revisionsJson', () => {
  it('has why a revision was made and who approved it, if the company says so', () => {
    const revisions = policy.revisions.map((one) => ({ ...one, reason: 'It was old.', approvedBy: 'the board' }));
    const said = { reason: 'It was old.', approvedBy: 'the board' };
    expect(revisionsJson(withPolicy(library, { revisions }), absolute).revisions[0]).toMatchObject(said);
    expect(revisionJson(library, { ...policy, revisions }, revisions[0] ?? current, absolute, day)).toMatchObject(said);
  });

  it('has each revision, newest first, with what it changed since the one before', () => {
    const common = { title: 'Security policy', reason: null, ...nothingGiven };
    expect(revisionsJson(library, absolute)).toEqual({
      $schema: 'https://trust.example/data/schemas/revisions.json',
      company: 'Tiny Ltd',
      revisions: [
        {
          ...common,
          id: '2024-05-01',
          date: '2024-05-01',
          publishedAt: '2024-05-01T09:00:00Z',
          summary: 'Backups are made every day & people are screened.',
          words: 23,
          permalink: 'https://trust.example/policy/2024-05-01/',
          data: 'https://trust.example/data/policy/2024-05-01.json',
          since: '2022-02-07',
          changes: {
            added: 3,
            removed: 0,
            changed: 1,
            moved: 0,
            sectionsAdded: 1,
            sectionsRemoved: 0,
            retitled: 0,
            renumbered: 0,
            relabelled: 0,
            title: false,
          },
          redline: 'https://trust.example/changes/2022-02-07/2024-05-01/',
        },
        {
          ...common,
          id: '2022-02-07',
          date: '2022-02-07',
          publishedAt: '2022-02-07T16:44:24+02:00',
          summary: 'The first one.',
          words: 13,
          permalink: 'https://trust.example/policy/2022-02-07/',
          data: 'https://trust.example/data/policy/2022-02-07.json',
          since: null,
          changes: null,
          redline: null,
        },
      ],
    });
  });
});

it('revisionsJson has the revisions of several policies, newest first, each with its policy', () => {
  const data = revisionsJson(severalLibrary(), absolute);
  expect(dataShapes.revisions.parse(data)).toEqual(data);
  expect(data.revisions.map(({ policy: id, policyTitle, date, since }) => [id, policyTitle, date, since])).toEqual([
    ['policy', 'Security policy', '2024-05-01', '2022-02-07'],
    ['access', 'Access control procedure', '2024-05-01', '2023-02-01'],
    ['access', 'Access control procedure', '2023-02-01', null],
    ['passwords', 'Password policy', '2023-02-01', null],
    ['policy', 'Security policy', '2022-02-07', null],
  ]);
  expect(data.revisions[1]).toMatchObject({
    ...given,
    changes: { changed: 1 },
    data: 'https://trust.example/data/policies/access/2024-05-01.json',
    redline: 'https://trust.example/changes/access/2023-02-01/2024-05-01/',
  });
});

it('the data of a revision that was published on a day, without a time, keep their published schema', () => {
  const dated = { ...old, publishedAt: '2022-02-07' };
  const from = { ...policy, revisions: [current, dated] };
  const [one, all] = [
    revisionJson(library, from, dated, absolute, day),
    revisionsJson(withPolicy(library, from), absolute),
  ];
  expect(dataShapes.policy.parse(one)).toEqual(one);
  expect(dataShapes.revisions.parse(all)).toEqual(all);
  expect([one.publishedAt, all.revisions.at(-1)?.publishedAt]).toEqual(['2022-02-07', '2022-02-07']);
});

it('the HTML of an item in the data has all of its paragraphs', () => {
  const section = sectionOf('boots', '1', 'Boots', '1. Bring boots.\n\n   Boots stay in the shed over night.');
  const [item] =
    revisionJson(library, policy, { ...old, sections: [section] }, absolute, day).sections[0]?.clauses ?? [];
  expect(item?.text).toBe('Bring boots. Boots stay in the shed over night.');
  expect(item?.html).toBe('<p>Bring boots.</p>\n<p>Boots stay in the shed over night.</p>');
});

describe('countWords', () => {
  it('counts the words of headings and clauses, the same each time', () => {
    expect([countWords(old), countWords(old), countWords({ ...old, sections: [] })]).toEqual([13, 13, 0]);
  });
});

it('the JSON and the CSV of a revision have the document’s own label of a section', () => {
  const labelled = { ...old, sections: old.sections.map((section) => ({ ...section, label: 'Article 4' })) };
  const data = revisionJson(library, policy, labelled, absolute, day);
  expect(data.sections.map(({ number, label, title }) => [number, label, title])).toEqual([
    ['1', 'Article 4', 'Backups'],
    ['2', 'Article 4', 'People'],
  ]);
  expect(policyCsv(library, labelled, absolute)).toMatch(
    /^2022-02-07,§2 ¶1,2,People,Staff are trained\.,\S+#s2-p1,Article 4\r$/m,
  );
});

describe('policyCsv', () => {
  it('has a row for each clause', () => {
    expect(policyCsv(library, old, absolute)).toBe(
      [
        'Revision,Clause,Section,Title,Text,Permalink,Label',
        '2022-02-07,§1 ¶1,1,Backups,Backups are made every week.,https://trust.example/policy/2022-02-07/#s1-p1,',
        '2022-02-07,§1 ¶2,1,Backups,Backups are tested.,https://trust.example/policy/2022-02-07/#s1-p2,',
        '2022-02-07,§2 ¶1,2,People,Staff are trained.,https://trust.example/policy/2022-02-07/#s2-p1,',
        '',
      ].join('\r\n'),
    );
  });
});
