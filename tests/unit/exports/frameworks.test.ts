import { describe, expect, it } from 'vitest';
import { frameworkCsv } from '../../../src/exports/framework-csv.ts';
import { frameworkJson, frameworksJson } from '../../../src/exports/frameworks-json.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import type { Framework } from '../../../src/library/library-types.ts';
import { absolute, day, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const [newer, older] = library.frameworks as [Framework, Framework];
const heading = (name: string) => ({
  $schema: `https://trust.example/data/schemas/${name}.json`,
  company: 'Tiny Ltd',
  revision: '2024-05-01',
  permalink: 'https://trust.example/policy/2024-05-01/',
});

describe('frameworksJson', () => {
  it('has each framework with its counts and its files', () => {
    const data = frameworksJson(library, absolute);
    expect(dataShapes.frameworks.parse(data)).toEqual(data);
    expect(data).toEqual({
      ...heading('frameworks'),
      frameworks: [
        {
          id: 'iso-27001-2022',
          title: 'ISO/IEC 27001:2022, its controls',
          shortTitle: 'ISO 27001',
          publisher: 'ISO',
          counterpart: 'iso-27001-2013',
          counts: { items: 4, stated: 0, inPart: 3, notStated: 0, notAssessed: 1 },
          questions: { stated: 1, 'in-part': 1, 'not-stated': 1, 'not-assessed': 1 },
          page: 'https://trust.example/frameworks/iso-27001-2022/',
          data: 'https://trust.example/data/frameworks/iso-27001-2022.json',
          csv: 'https://trust.example/data/frameworks/iso-27001-2022.csv',
        },
        expect.objectContaining({
          id: 'iso-27001-2013',
          counts: { items: 1, stated: 0, inPart: 1, notStated: 0, notAssessed: 0 },
          questions: { stated: 1, 'in-part': 0, 'not-stated': 1, 'not-assessed': 1 },
        }),
      ],
    });
  });

  it('has null for a framework without another edition', () => {
    const { counterpart, ...alone } = newer;
    expect(frameworksJson({ ...library, frameworks: [alone] }, absolute).frameworks[0]?.counterpart).toBeNull();
  });
});

describe('frameworkJson', () => {
  it('has each item with its answers and what they cite', () => {
    const data = frameworkJson(library, newer, absolute, day);
    expect(dataShapes.framework.parse(data)).toEqual(data);
    expect({ ...data, items: data.items.length }).toEqual({
      ...heading('framework'),
      id: 'iso-27001-2022',
      title: 'ISO/IEC 27001:2022, its controls',
      shortTitle: 'ISO 27001',
      publisher: 'ISO',
      counterpart: 'iso-27001-2013',
      counts: { items: 4, stated: 0, inPart: 3, notStated: 0, notAssessed: 1 },
      questions: { stated: 1, 'in-part': 1, 'not-stated': 1, 'not-assessed': 1 },
      items: 4,
    });
    expect(data.items[2]).toEqual({
      id: 'A.8.13',
      title: 'Backup',
      group: 'Controls',
      status: 'in-part',
      questions: { stated: 1, 'in-part': 0, 'not-stated': 1, 'not-assessed': 1 },
      corresponds: ['A.12.3.1'],
      page: 'https://trust.example/frameworks/iso-27001-2022/#A.8.13',
      answers: [
        {
          id: 'backup-frequency',
          question: 'How often are backups made?',
          status: 'stated',
          reply: null,
          answer: 'Every day.',
          certificates: [],
          sources: [
            {
              kind: 'policy',
              name: 'Security policy',
              url: 'https://trust.example/policy/2024-05-01/',
              says: null,
              on: '2024-05-01',
              ...{ deadSince: null, changedSince: null, archived: null },
              words: '§1 ¶1 of the policy of 1 May 2024',
            },
          ],
          page: 'https://trust.example/answers/backups/#backup-frequency',
        },
        {
          id: 'backup-cost',
          question: 'What do backups cost?',
          status: 'not-stated',
          reply: null,
          answer: 'Not stated.',
          certificates: [],
          sources: [],
          page: 'https://trust.example/answers/backups/#backup-cost',
        },
      ],
      citations: [
        {
          section: 'backups',
          number: '1',
          title: 'Backups',
          clause: 's1-p1',
          label: '§1 ¶1',
          quote: 'Backups are made every day.',
          url: 'https://trust.example/policy/2024-05-01/#s1-p1',
        },
      ],
    });
  });

  it('has the reply of an answer to a yes-or-no question', () => {
    const [answer] = library.answers.filter(({ id }) => id === 'backup-tests');
    const items = newer.items.map((item) => ({ ...item, answers: answer ? [answer] : [] }));
    expect(frameworkJson(library, { ...newer, items }, absolute, day).items[0]?.answers[0]?.reply).toBe('yes');
  });
});

describe('frameworkCsv', () => {
  it('has a row for each answer to an item, and one for an item without an answer', () => {
    const rows = frameworkCsv(newer, library, absolute, day).trimEnd().split('\r\n');
    const page = 'https://trust.example/frameworks/iso-27001-2022/#';
    const permalink = 'https://trust.example/policy/2024-05-01/#';
    const answers = 'https://trust.example/answers';
    const daily = `How often are backups made?,stated,Every day.,§1 ¶1,Backups are made every day.,${permalink}s1-p1,§1 ¶1 of the policy of 1 May 2024,,${answers}/backups/#backup-frequency`;
    const screened = `Who is screened?,in-part,Everybody; how is not said.,§2.1 ¶1,Nobody works before screening.,${permalink}s2.1-p1,§2.1 ¶1 of the policy of 1 May 2024,,${answers}/screening/#screening`;
    expect(rows).toEqual([
      'item,group,title,status,stated,inPart,notStated,notAssessed,corresponds,page,question,answerStatus,answer,clauses,quotes,permalinks,sources,certificates,answerPage',
      `5(1),Clauses,Leadership,in-part,0,1,0,0,,${page}5-1,${screened}`,
      `7.2,Clauses,Competence,in-part,1,1,0,0,,${page}7.2,${screened}`,
      `7.2,Clauses,Competence,in-part,1,1,0,0,,${page}7.2,${daily}`,
      `A.8.13,Controls,Backup,in-part,1,0,1,1,A.12.3.1,${page}A.8.13,${daily}`,
      `A.8.13,Controls,Backup,in-part,1,0,1,1,A.12.3.1,${page}A.8.13,What do backups cost?,not-stated,Not stated.,,,,,,${answers}/backups/#backup-cost`,
      `A.8.14,Controls,Redundancy,not-assessed,0,0,0,1,,${page}A.8.14,,,,,,,,,`,
    ]);
  });

  it('has several citations and corresponding items in one cell', () => {
    const [answer] = library.answers.filter(({ id }) => id === 'backup-tests');
    const items = older.items.map((item) => ({
      ...item,
      corresponds: ['A.1', 'A.2'],
      answers: answer ? [answer] : [],
    }));
    const csv = frameworkCsv({ ...older, items }, library, absolute, day);
    expect(csv).toContain('"A.1, A.2"');
    expect(csv).toContain('"§1 ¶2\n§2 ¶1","Backups are tested.\nStaff are trained."');
    expect(csv).toContain(
      '"https://trust.example/policy/2024-05-01/#s1-p2\nhttps://trust.example/policy/2024-05-01/#s2-p1"',
    );
  });

  it('has the label that a document gives a section in the citation of a clause', () => {
    const answers = library.answers
      .filter(({ id }) => id === 'backup-tests')
      .map((answer) => ({
        ...answer,
        citations: answer.citations.map((citation) => ({ ...citation, sectionLabel: 'Article 5' })),
      }));
    const csv = frameworkCsv(
      { ...older, items: older.items.map((item) => ({ ...item, answers })) },
      library,
      absolute,
      day,
    );
    expect(csv).toContain('"§1 “Article 5” ¶2\n§2 “Article 5” ¶1"');
  });

  it('has the notes on the certificates that an answer speaks of, with their status on the day', () => {
    const answers = library.answers.filter(({ id }) => id === 'backup-tests');
    const framework = { ...older, items: older.items.map((item) => ({ ...item, answers })) };
    const note = /Note of this site on ISO\/IEC 27001:2013, Tiny Ltd, as of 23 November 2026: Edition ended\./;
    expect(frameworkCsv(framework, library, absolute, day)).toMatch(note);
    expect(frameworkCsv(framework, { certificates: [] }, absolute, day)).not.toContain('Note of this site');
    const [noted] = frameworkJson(library, framework, absolute, day).items[0]?.answers[0]?.certificates ?? [];
    expect(noted).toMatchObject({ id: 'iso-27001', statusOn: day, note: expect.stringMatching(note) });
  });

  it('has each source of an answer in words, one a line', () => {
    const answers = library.answers.filter(({ id }) => id === 'backup-retention');
    const csv = frameworkCsv(
      { ...older, items: older.items.map((item) => ({ ...item, answers })) },
      library,
      absolute,
      day,
    );
    expect(csv).toContain('“The last seven are kept.”\nstated by Tiny Ltd on 1 April 2025');
  });

  it('has no clause and no quote of an answer that is not stated', () => {
    const answers = library.answers
      .filter(({ id }) => id === 'backup-frequency')
      .map((answer) => ({ ...answer, status: 'not-stated' as const }));
    const csv = frameworkCsv(
      { ...older, items: older.items.map((item) => ({ ...item, answers })) },
      library,
      absolute,
      day,
    );
    expect(csv).toContain(',not-stated,Every day.,,,,,,https://');
  });

  it('is empty but for the end of a line if a framework has no items', () => {
    expect(frameworkCsv({ ...newer, items: [] }, library, absolute, day)).toBe('\r\n');
  });
});
