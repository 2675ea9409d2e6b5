import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/model/csv.ts';
import { policiesJson } from '../../../src/exports/policies-json.ts';
import { publishedTable, publishedTableNames } from '../../../src/exports/published-table.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import type { Library, Policy } from '../../../src/library/library-types.ts';
import { accessPolicy, passwordPolicy, severalLibrary } from './several-library.ts';
import { absolute, day, tinyLibrary, withPolicy } from './tiny-library.ts';

const library = severalLibrary();
const indexOf = (from: Library, on = day) => policiesJson(from, absolute, on).policies;
const accessOn = (on: string, policy: Policy = accessPolicy) => indexOf(severalLibrary({ policies: [policy] }), on)[0];

describe('policiesJson', () => {
  it.each([
    ['one policy', tinyLibrary(), 1],
    ['several policies', library, 3],
  ])('of %s keeps its published schema and names the day', (_name, from, count) => {
    const data = policiesJson(from, absolute, day);
    expect(dataShapes.policies.parse(data)).toEqual(data);
    expect([data.$schema, data.company, data.statusOn, data.policies.length]).toEqual([
      'https://trust.example/data/schemas/policies.json',
      'Tiny Ltd',
      day,
      count,
    ]);
  });

  it('has what a reader asks of a policy: name, version, dates, owner, word count, files and practices', () => {
    expect(indexOf(library)[1]).toEqual({
      id: 'access',
      title: 'Access control procedure',
      kind: 'procedure',
      covers: 'Who may log in.',
      status: 'in-force',
      inForce: {
        revision: '2024-05-01',
        since: '2024-06-01',
        permalink: 'https://trust.example/policies/access/2024-05-01/',
      },
      withdrawn: null,
      revision: '2024-05-01',
      date: '2024-05-01',
      summary: 'Accounts are closed sooner.',
      lastChange: '2024-05-01',
      version: '2.1',
      owner: 'Head of IT',
      approvedBy: 'the board',
      approvedOn: '2024-04-20',
      effectiveFrom: '2024-06-01',
      nextReview: '2027-05-01',
      words: 8,
      sections: 1,
      revisions: 2,
      files: {
        page: 'https://trust.example/policies/access/',
        permalink: 'https://trust.example/policies/access/2024-05-01/',
        json: 'https://trust.example/data/policies/access.json',
        pdf: 'https://trust.example/policies/access/access-2024-05-01.pdf',
        markdown: 'https://trust.example/policies/access.md',
        evidence: 'https://trust.example/evidence/access-2024-05-01.zip',
        changes: 'https://trust.example/changes/access/',
        feed: 'https://trust.example/policies/access/feed.xml',
      },
      subjects: [{ id: 'accounts', title: 'Accounts', page: 'https://trust.example/answers/accounts/' }],
      frameworks: [
        {
          id: 'iso-27001-2022',
          title: 'ISO 27001',
          items: ['A.8.13'],
          page: 'https://trust.example/frameworks/iso-27001-2022/',
        },
        {
          id: 'iso-27001-2013',
          title: 'ISO 27001:2013',
          items: ['A.12.3.1'],
          page: 'https://trust.example/frameworks/iso-27001-2013/',
        },
      ],
    });
  });

  it('leads from an only policy to the changes and the feed of the site', () => {
    expect(indexOf(tinyLibrary())[0]?.files).toMatchObject({
      page: 'https://trust.example/policy/',
      changes: 'https://trust.example/changes/',
      feed: 'https://trust.example/feed.xml',
    });
  });

  it('relates a policy to what is stated by its words alone, not to what it only comes near', () => {
    const [policy] = indexOf(tinyLibrary());
    expect(policy?.subjects.map(({ id }) => id)).toEqual(['screening', 'backups']);
    expect(policy?.frameworks.map(({ id, items }) => [id, items])).toEqual([
      ['iso-27001-2022', ['5(1)', '7.2', 'A.8.13']],
      ['iso-27001-2013', ['A.12.3.1']],
    ]);
    const near = tinyLibrary({
      subjects: tinyLibrary().subjects.map((one) => ({ ...one, answers: one.answers.slice(-2) })),
    });
    expect(indexOf(near)[0]?.subjects.map(({ id }) => id)).toEqual(['screening']);
    const of = (id: string) =>
      indexOf(library)
        .find((one) => one.id === id)
        ?.subjects.map((one) => one.id);
    expect([of('policy'), of('passwords')]).toEqual([['screening', 'backups'], []]);
  });

  it('says what is in force on its day, which is not always the newest revision', () => {
    expect(accessOn('2024-05-31')).toMatchObject({
      status: 'in-force',
      revision: '2024-05-01',
      inForce: { revision: '2023-02-01', since: '2023-02-01' },
    });
    expect(accessOn('2023-01-31')).toMatchObject({ status: 'not-yet-in-force', inForce: null });
  });

  it('keeps a policy that is withdrawn, with the policy that takes its place and without Markdown', () => {
    const withdrawn = { on: '2024-05-01', replacedBy: 'access' };
    expect(indexOf(library, '2024-05-01')[2]).toMatchObject({
      ...{ id: 'passwords', status: 'withdrawn', inForce: null, withdrawn },
      files: { markdown: null },
    });
    expect(indexOf(library, '2024-04-30')[2]).toMatchObject({ status: 'in-force', withdrawn });
  });

  it('was last changed by the newest revision that changed the text', () => {
    const again = { ...accessPolicy.current, date: '2025-05-01' };
    const same = { from: '2024-05-01', to: '2025-05-01', sections: [], title: [] };
    const [change] = accessPolicy.changes;
    const reissued = {
      ...accessPolicy,
      current: again,
      revisions: [again, ...accessPolicy.revisions],
      changes: [{ ...change, ...same }, change].filter((one) => one !== undefined) as Policy['changes'],
    };
    expect(accessOn(day, reissued)).toMatchObject({ date: '2025-05-01', lastChange: '2024-05-01' });
    expect(indexOf(withPolicy(tinyLibrary(), {}))[0]?.lastChange).toBe('2024-05-01');
    expect(indexOf(library)[2]?.lastChange).toBe('2023-02-01');
  });
});

describe('the table of policies', () => {
  it('is one of the published tables, beside those of the registers', () => {
    expect(publishedTableNames).toContain('policies');
    expect(publishedTable('contacts', library, absolute, day).rows[0]?.[0]).toBe('support');
  });

  it('has a row for each policy, with empty cells for what is not stated', () => {
    const { name, columns, rows } = publishedTable('policies', library, absolute, day);
    expect(name).toBe('policies');
    const cells = (row: number) => Object.fromEntries(columns.map(({ heading }, at) => [heading, rows[row]?.[at]]));
    expect(cells(1)).toEqual({
      Id: 'access',
      Title: 'Access control procedure',
      Kind: 'procedure',
      Covers: 'Who may log in.',
      Status: 'In force',
      'Revision in force': '2024-05-01',
      'In force since': '2024-06-01',
      'Withdrawn from': null,
      'Replaced by': null,
      'Newest revision': '2024-05-01',
      Version: '2.1',
      Owner: 'Head of IT',
      'Approved by': 'the board',
      'Approved on': '2024-04-20',
      'Effective from': '2024-06-01',
      'Next review by': '2027-05-01',
      'Last change': '2024-05-01',
      Words: '8',
      Sections: '1',
      Revisions: '2',
      Subjects: 'Accounts',
      Frameworks: 'iso-27001-2022 A.8.13\niso-27001-2013 A.12.3.1',
      Page: 'https://trust.example/policies/access/',
      Permalink: 'https://trust.example/policies/access/2024-05-01/',
      JSON: 'https://trust.example/data/policies/access.json',
      PDF: 'https://trust.example/policies/access/access-2024-05-01.pdf',
      Markdown: 'https://trust.example/policies/access.md',
      'Evidence pack': 'https://trust.example/evidence/access-2024-05-01.zip',
    });
    expect(cells(2)).toMatchObject({
      Status: 'Withdrawn',
      'Revision in force': null,
      'In force since': null,
      'Withdrawn from': '2024-05-01',
      'Replaced by': 'access',
      Subjects: null,
      Frameworks: null,
      Markdown: null,
    });
    expect(csvOf({ columns, rows })).toContain('\r\naccess,Access control procedure,procedure,');
  });

  it('has the status of a policy that does not apply yet in words', () => {
    const { columns, rows } = publishedTable('policies', library, absolute, '2023-01-31');
    const at = columns.findIndex(({ heading }) => heading === 'Status');
    expect(rows[1]?.[at]).toBe('Not yet in force');
    expect(passwordPolicy.withdrawn?.on).toBe('2024-05-01');
  });
});
