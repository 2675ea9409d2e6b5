import { describe, expect, it } from 'vitest';
import { registerJson } from '../../../src/exports/register-json.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import { tableNames } from '../../../src/registers/index.ts';
import { absolute, day, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();

describe('registerJson', () => {
  it.each(tableNames)('gives %s what their schema describes, field by field in its order', (name) => {
    const data = registerJson(name, library, absolute, day);
    expect(JSON.stringify(dataShapes[name].parse(data))).toBe(JSON.stringify(data));
    expect(data).toMatchObject({
      $schema: `https://trust.example/data/schemas/${name}.json`,
      company: 'Tiny Ltd',
      revision: '2024-05-01',
      permalink: 'https://trust.example/policy/2024-05-01/',
    });
  });

  it('has the status of a certificate on the day, with the reason', () => {
    const { statusOn, certificates } = registerJson('certificates', library, absolute, day);
    expect(statusOn).toBe(day);
    expect(certificates[0]).toMatchObject({
      id: 'iso-27001',
      page: 'https://trust.example/certificates/#iso-27001',
      document: { title: 'The certificate', url: 'https://tiny.example/iso.pdf' },
      edition: {
        name: 'ISO/IEC 27001:2013',
        endsOn: '2025-10-31',
        replacedBy: 'ISO/IEC 27001:2022',
        source: 'IAF MD 26',
        unsureFrom: null,
      },
      suspended: [],
      status: 'edition-ended',
      statusReason:
        'Certificates to ISO/IEC 27001:2013 had to expire or be withdrawn by 31 October 2025, so it cannot be valid any more. Rule: IAF MD 26.',
    });
    const [earlier] = registerJson('certificates', library, absolute, '2025-10-31').certificates;
    expect([earlier?.status, earlier?.statusReason]).toEqual([
      'valid',
      'It is valid until 31 October 2025, the last day for certificates to ISO/IEC 27001:2013. Rule: IAF MD 26.',
    ]);
  });

  it('has the certificates that a statement or an answer speaks of, with their status on the day', () => {
    const { answers, subjects } = registerJson('answers', library, absolute, day);
    const noted = [
      {
        ...{ id: 'iso-27001', page: 'https://trust.example/certificates/#iso-27001' },
        ...{ holder: 'Tiny Ltd', standard: 'ISO/IEC 27001:2013', status: 'edition-ended' },
        ...{ statusReason: expect.stringContaining('it cannot be valid any more'), statusOn: day },
        note: expect.stringMatching(/^Note of this site on ISO\/IEC 27001:2013, Tiny Ltd, as of 23 November 2026: /),
      },
    ];
    expect(answers.find(({ id }) => id === 'backup-tests')?.certificates).toEqual(noted);
    expect(answers.find(({ id }) => id === 'backup-frequency')?.certificates).toEqual([]);
    const statements = subjects.flatMap((subject) => subject.statements);
    expect(statements.find(({ id }) => id === 'tested')?.certificates).toEqual(noted);
    expect(statements.find(({ id }) => id === 'daily')?.certificates).toEqual([]);
  });

  it('has null for what is not stated', () => {
    const [, bare] = registerJson('certificates', library, absolute, day).certificates;
    expect(bare).toMatchObject({
      subject: null,
      issued: null,
      document: null,
      edition: null,
      status: 'unknown',
      history: [],
    });
  });

  it('has former entries by their name and history alone', () => {
    const page = 'https://trust.example';
    expect(registerJson('certificates', library, absolute, day).former).toEqual([
      {
        id: 'old-seal',
        page: `${page}/certificates/#old-seal`,
        holder: 'Host Ltd',
        standard: 'Seal 2',
        history: library.former.certificates[0]?.history,
      },
    ]);
    expect(registerJson('processors', library, absolute, day).former).toEqual([
      {
        id: 'mailer',
        page: `${page}/processors/#mailer`,
        name: 'Mailer Ltd',
        history: library.former.processors[0]?.history,
      },
    ]);
  });

  const answersFile = () => registerJson('answers', library, absolute, day);

  it('counts the questions with each status and lists no question that nobody has judged', () => {
    expect(answersFile().counts).toEqual({ stated: 3, 'in-part': 1, 'not-stated': 2, 'not-assessed': 2 });
    expect(answersFile().answers.map(({ id }) => id)).toEqual(library.answers.map(({ id }) => id));
  });

  it('has each subject with its counts, and no page of a subject that nobody has judged', () => {
    expect(answersFile().subjects.map(({ statements, ...subject }) => subject)).toEqual([
      {
        id: 'screening',
        title: 'Screening',
        topic: { id: 'people', name: 'People' },
        page: 'https://trust.example/answers/screening/',
        questions: { stated: 0, 'in-part': 1, 'not-stated': 0, 'not-assessed': 0 },
      },
      {
        id: 'backups',
        title: 'Backups',
        topic: { id: 'backup', name: 'Backup' },
        page: 'https://trust.example/answers/backups/',
        questions: { stated: 3, 'in-part': 0, 'not-stated': 2, 'not-assessed': 1 },
      },
      {
        id: 'networks',
        title: 'Networks',
        topic: { id: 'network', name: 'Network' },
        page: null,
        questions: { stated: 0, 'in-part': 0, 'not-stated': 0, 'not-assessed': 1 },
      },
    ]);
  });

  const isThere = { deadSince: null, changedSince: null, archived: null };
  const ofPolicy = {
    ...isThere,
    kind: 'policy',
    name: 'Security policy',
    url: 'https://trust.example/policy/2024-05-01/',
    says: null,
    on: '2024-05-01',
  };
  const ofDocument = {
    ...isThere,
    kind: 'document',
    name: 'The certificate',
    url: 'https://tiny.example/iso.pdf',
    says: 'The last seven are kept.',
    on: '2025-03-01',
    words: 'according to The certificate, seen on 1 March 2025: “The last seven are kept.”',
  };
  const ofCompany = {
    ...isThere,
    kind: 'company',
    name: 'Tiny Ltd',
    url: null,
    says: null,
    on: '2025-04-01',
    words: 'stated by Tiny Ltd on 1 April 2025',
  };

  it('has each statement with its text, its quotes and its sources in words', () => {
    const [daily, , seven, abroad] = answersFile().subjects[1]?.statements ?? [];
    expect(daily).toEqual({
      id: 'daily',
      page: 'https://trust.example/answers/backups/#statement-daily',
      certificates: [],
      text: 'Backups are made every day.',
      citations: [expect.objectContaining({ label: '§1 ¶1', quote: 'Backups are made every day.' })],
      sources: [{ ...ofPolicy, words: '§1 ¶1 of the policy of 1 May 2024' }],
    });
    expect([seven?.sources, abroad?.sources]).toEqual([[ofDocument], [ofCompany]]);
  });

  it('has each answer with its subject, its statements and its sources, the policy first', () => {
    const byId = new Map(answersFile().answers.map((answer) => [answer.id, answer]));
    expect(byId.get('backup-tests')).toMatchObject({
      page: 'https://trust.example/answers/backups/#backup-tests',
      subject: { id: 'backups', title: 'Backups' },
      topic: { id: 'backup', name: 'Backup' },
      expects: 'yes-no',
      label: null,
      reply: 'yes',
      statements: ['backups/tested', 'screening/trained'],
      sources: [{ ...ofPolicy, words: '§1 ¶2 and §2 ¶1 of the policy of 1 May 2024' }],
    });
    expect(byId.get('backup-retention')?.sources).toEqual([ofDocument, ofCompany]);
    expect(byId.get('backup-frequency')?.label).toBe('Backups');
  });

  it('has the statements that come nearest to a not-stated answer, and no sources', () => {
    expect(answersFile().answers.at(-1)).toMatchObject({
      id: 'backup-owner',
      status: 'not-stated',
      answer: 'Ask support.',
      statements: ['backups/daily'],
      citations: [expect.objectContaining({ label: '§1 ¶1' })],
      sources: [],
    });
  });

  it('has the sources of a register entry in words', () => {
    const [processor] = registerJson('processors', library, absolute, day).processors;
    expect(processor?.sources).toEqual([
      { ...ofPolicy, words: '§1 ¶1 and §2 ¶2 of the policy of 1 May 2024' },
      ofCompany,
    ]);
    expect(registerJson('certificates', library, absolute, day).certificates[1]?.sources).toEqual([ofDocument]);
  });

  it('has no page of a statement whose subject has none', () => {
    const subjects = library.subjects.map((subject) => ({ ...subject, answers: [] }));
    const data = registerJson('answers', tinyLibrary({ subjects }), absolute, day);
    expect(dataShapes.answers.parse(data)).toEqual(data);
    expect(data.subjects[0]?.statements[0]?.page).toBeNull();
  });

  it('says nothing but counts for a company that has judged no question', () => {
    const subjects = library.subjects.slice(2);
    const data = registerJson('answers', tinyLibrary({ subjects, answers: [], overview: [] }), absolute, day);
    expect(dataShapes.answers.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      counts: { stated: 0, 'in-part': 0, 'not-stated': 0, 'not-assessed': 1 },
      subjects: [{ page: null, statements: [] }],
      answers: [],
    });
  });
});
