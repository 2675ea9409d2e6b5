import { describe, expect, it } from 'vitest';
import { defineSubjects } from '../../../src/library/define-subjects.ts';
import type { Reference } from '../../../src/library/library-types.ts';
import { resolveSubjects } from '../../../src/library/resolve-subjects.ts';
import { type Clause, clauseId, clauseLabel, type Section } from '../../../src/model/policy.ts';
import { placesAndRules } from './files.ts';
import { answersOf, definitionOf } from './said.ts';

const bank = [
  { ...definitionOf('logs', 'log-retention'), topic: 'logging' as const },
  { ...definitionOf('backups', 'interval', 'retention'), topic: 'backup' as const },
  { ...definitionOf('archive', 'archives'), title: 'Archive', topic: 'backup' as const },
];
const texts = ['Backups are made every night and are kept for a year.', 'Backups are read by nobody.'];
const section: Section = {
  ...{ id: 'backups', number: '1', title: 'Backups', source: '', html: '' },
  clauses: texts.map((text, index): Clause => ({
    ...{ id: clauseId('1', index + 1), label: clauseLabel('1', index + 1), ordinal: index + 1 },
    ...{ kind: 'paragraph', text, html: text, list: null, inNote: false, links: [] },
  })),
};
const report: Reference = { id: 'report', url: 'https://a.example/', title: 'A report', kind: 'source', citedBy: [] };

function resolve(answers: Record<string, string>) {
  const current = { policy: 'policy', date: '2024-05-01', sections: [section], unread: ['broken'] };
  const quoted = [{ id: 'policy', title: 'Security policy', current, drafts: [] }];
  const names = new Set(['references/unread.yaml']);
  const context = { references: [report], names, company: 'Acme Ltd', day: '2026-05-01' };
  return resolveSubjects(defineSubjects(bank, answersOf(answers).read).subjects, quoted, context);
}
const citing = (quote: string, from = 'backups') => `[{ section: ${from}, quote: ${quote} }]`;
const backups = `statements:
  nightly: { text: Every night., citations: ${citing('Backups are made every night')} }
  year:
    text: For a year.
    citations: ${citing('kept for a year.')}
    source: { document: report, says: A year., on: '2026-04-30' }
  told: { text: We say so., source: { company: true, on: '2026-05-01' } }
answers:
  interval: { status: stated, statements: [year, backups/nightly, nightly] }
  retention: { status: in-part, statements: [told, year], text: A year., reviewedOn: '2026-02-02' }
reviewedOn: '2026-01-01'
`;

describe('a subject', () => {
  it('comes in the order of topics and of titles, whether it is answered or not', () => {
    const own = 'title: Zeal\ntopic: backup\n';
    const ids = resolve({ backups, zeal: own }).subjects.map(({ id }) => id);
    expect(ids).toEqual(['logs', 'archive', 'backups', 'zeal']);
  });

  it('has its statements in the order of its file, with citations and sources', () => {
    const { subjects, problems } = resolve({ backups });
    expect(problems).toEqual([]);
    expect(subjects[2]?.statements).toEqual([
      {
        ...{ id: 'nightly', subject: 'backups', text: 'Every night.', source: undefined, contradicts: undefined },
        citations: [expect.objectContaining({ clause: 's1-p1', quote: 'Backups are made every night' })],
      },
      {
        ...{ id: 'year', subject: 'backups', text: 'For a year.', contradicts: undefined },
        citations: [expect.objectContaining({ clause: 's1-p1', quote: 'kept for a year.' })],
        source: {
          ...{ kind: 'document', says: 'A year.', on: '2026-04-30' },
          document: { id: 'report', title: 'A report', url: 'https://a.example/' },
        },
      },
      {
        ...{ id: 'told', subject: 'backups', text: 'We say so.', citations: [], contradicts: undefined },
        source: { kind: 'company', company: 'Acme Ltd', on: '2026-05-01' },
      },
    ]);
  });
});

describe('an answer', () => {
  const [logs, , { answers } = { answers: [] }] = resolve({ backups }).subjects;

  it('has its question, and the words of its statements if it has none of its own', () => {
    expect(answers[0]).toMatchObject({
      ...{ id: 'interval', subject: { id: 'backups', title: 'Title of backups' }, topic: 'backup' },
      ...{ question: 'interval?', status: 'stated', answer: 'For a year. Every night.' },
    });
    expect(answers[1]).toMatchObject({ status: 'in-part', answer: 'A year.' });
  });

  it('has each of its statements once, best first, and their citations and sources', () => {
    expect(answers[0]?.statements.map(({ id }) => id)).toEqual(['year', 'nightly']);
    expect(answers[0]?.citations.map(({ quote }) => quote)).toEqual([
      'kept for a year.',
      'Backups are made every night',
    ]);
    expect(answers[1]?.sources.map(({ kind }) => kind)).toEqual(['company', 'document']);
  });

  it('was reviewed on its own day, or else on that of its file', () => {
    expect(answers.map(({ reviewedOn }) => reviewedOn)).toEqual(['2026-01-01', '2026-02-02']);
  });

  it('that nobody has judged has no words, no statements and no day', () => {
    expect(logs?.answers).toMatchObject([
      { id: 'log-retention', status: 'not-assessed', answer: '', statements: [], citations: [], reviewedOn: undefined },
    ]);
  });

  it('that nobody has judged stays so if its id is that of a prototype', () => {
    const own = 'questions:\n  constructor: { question: Why?, expects: what, wordings: [why] }\n';
    expect(resolve({ logs: own }).subjects[0]?.answers[1]).toMatchObject({ id: 'constructor', status: 'not-assessed' });
  });

  it('that is not stated says so, whatever comes nearest, unless it has words of its own', () => {
    const text = `answers:
  log-retention: { status: not-stated, statements: [backups/nightly] }
  own: { status: not-stated, text: Ask us. }
questions:
  own: { question: Why?, expects: what, wordings: [why] }
`;
    const [said] = resolve({ backups, logs: text }).subjects;
    expect(said?.answers.map(({ answer }) => answer)).toEqual(['Not stated.', 'Ask us.']);
    expect(said?.answers[0]?.statements.map(({ id }) => id)).toEqual(['nightly']);
  });

  it('has the same source of two statements once', () => {
    const text = `statements:
  a: { text: A., source: { company: true, on: '2026-05-01' } }
  b: { text: B., source: { company: true, on: '2026-05-01' } }
answers:
  log-retention: { status: stated, statements: [a, b] }
`;
    expect(resolve({ logs: text }).subjects[0]?.answers[0]?.sources).toHaveLength(1);
  });
});

describe('a quote in a statement', () => {
  const quoting = (...quotes: string[]) =>
    `statements:\n${quotes.map((quote, index) => `  s${index}:\n    text: A.\n    citations: ${citing(quote)}\n`).join('')}`;
  const repeated = (answers: Record<string, string>) =>
    resolve(answers).problems.map(
      ({ path, line, column, rule, message, hint }) => `${path}:${line}:${column} ${rule} ${message} ${hint}`,
    );

  it('that another statement has too is reported at the later one', () => {
    expect(repeated({ backups: quoting('made every night', 'made every  night') })).toEqual([
      'content/answers/backups.yaml:7:44 repeated-quote The statement s0 quotes these words already. Let the answers rest on s0, or quote other words.',
    ]);
  });

  it.each([
    ['inside another’s', 'made every night', 'are made every night and'],
    ['around another’s', 'are made every night and', 'made every night'],
  ])('that is %s is reported, in another file with its full name', (_, first, second) => {
    expect(repeated({ archive: quoting(first), logs: quoting(second) })).toEqual([
      'content/answers/logs.yaml:4:44 repeated-quote The statement archive/s0 quotes these words already. Let the answers rest on archive/s0, or quote other words.',
    ]);
  });

  it('that the same statement has twice is to be removed there', () => {
    const text = `statements:\n  a:\n    text: A.\n    citations:\n      - { section: backups, quote: made every night }\n      - { section: backups, quote: every night }\n`;
    expect(repeated({ backups: text })).toEqual([
      'content/answers/backups.yaml:6:36 repeated-quote The statement quotes these words twice. Remove the shorter quote.',
    ]);
  });

  it('may have the words of another clause, or overlap another', () => {
    expect(repeated({ backups: quoting('Backups are made', 'are made every night', 'Backups are read') })).toEqual([]);
  });

  it('of a section that could not be read is not reported', () => {
    const text = `statements:\n  a: { text: A., citations: ${citing('any words', 'broken')} }\n`;
    expect(repeated({ backups: text, logs: text })).toEqual([]);
  });

  it('that the policy does not have is reported at its place, also if a source contradicts it', () => {
    const text = `statements:
  a: { text: A., citations: ${citing('made each night')} }
  b:
    text: B.
    source: { company: true, on: '2026-05-01' }
    contradicts: { section: backup, quote: made every night }
`;
    expect(placesAndRules(resolve({ backups: text }).problems)).toEqual([
      'content/answers/backups.yaml:2:57 quote-not-found',
      'content/answers/backups.yaml:6:29 unknown-section',
    ]);
  });

  it('that a source contradicts is resolved, and repeats nothing', () => {
    const text = `statements:
  a: { text: A., citations: ${citing('made every night')} }
  b:
    text: B.
    source: { company: true, on: '2026-05-01' }
    contradicts: { section: backups, quote: made every night }
`;
    const { subjects, problems } = resolve({ backups: text });
    expect(problems).toEqual([]);
    expect(subjects[2]?.statements[1]?.contradicts).toMatchObject({ clause: 's1-p1', quote: 'made every night' });
  });
});

describe('the source of a statement', () => {
  const from = (source: string) => resolve({ logs: `statements:\n  a: { text: A., source: { ${source} } }\n` });

  it.each([
    ["company: true, on: '2026-05-01'", []],
    ["company: true, on: '2026-05-02'", ['content/answers/logs.yaml:2:47 future-source']],
    ["document: lost, says: A., on: '2026-05-01'", ['content/answers/logs.yaml:2:38 unknown-reference']],
    ["document: unread, says: A., on: '2026-05-01'", []],
    [
      "document: lost, says: A., on: '2026-05-02'",
      ['content/answers/logs.yaml:2:58 future-source', 'content/answers/logs.yaml:2:38 unknown-reference'],
    ],
  ])('{ %s } has the problems %j', (source, expected) => {
    expect(placesAndRules(from(source).problems)).toEqual(expected);
  });
});
