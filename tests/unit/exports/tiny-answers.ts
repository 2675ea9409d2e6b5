import type { Answer, JudgedAnswer, Source, Statement, Subject } from '../../../src/library/library-types.ts';
import { cite } from './tiny-policy.ts';

/** A document as a source. */
export const document: Source = {
  kind: 'document',
  document: { id: 'certificate-document', title: 'The certificate', url: 'https://tiny.example/iso.pdf' },
  says: 'The last seven are kept.',
  on: '2025-03-01',
};

/** The company itself as a source. */
export const company: Source = { kind: 'company', company: 'Tiny Ltd', on: '2025-04-01' };

/** Returns a statement with the given fields; the others are those of one on backups. */
export function statementOf(changes: Partial<Statement> = {}): Statement {
  return {
    id: 'daily',
    subject: 'backups',
    text: 'Backups are made every day.',
    citations: [cite('backups', 'Backups are made every day.')],
    source: undefined,
    ...changes,
  };
}

const daily = statementOf();
const tested = statementOf({
  id: 'tested',
  text: 'Backups are tested.',
  citations: [cite('backups', 'Backups are tested.')],
});
const seven = statementOf({ id: 'seven', text: 'The last seven backups are kept.', citations: [], source: document });
const abroad = statementOf({ id: 'abroad', text: 'No backup leaves the country.', citations: [], source: company });
const trained = statementOf({
  id: 'trained',
  subject: 'screening',
  text: 'Staff are trained.',
  citations: [cite('people', 'Staff are trained.')],
});
const screened = statementOf({
  id: 'screened',
  subject: 'screening',
  text: 'Nobody works before screening.',
  citations: [cite('screening', 'Nobody works before screening.')],
});

/** Returns a question on backups with the given fields, which nobody has judged unless they say so. */
export function questionOf(changes: Partial<Answer> = {}): Answer {
  const { statements = [] } = changes;
  return {
    id: 'backup-frequency',
    subject: { id: 'backups', title: 'Backups' },
    topic: 'backup',
    question: 'How often are backups made?',
    expects: 'how-often',
    alsoAsked: [],
    status: 'not-assessed',
    reply: undefined,
    answer: '',
    statements,
    citations: statements.flatMap(({ citations }) => citations),
    sources: statements.flatMap(({ source }) => source ?? []),
    frameworks: {},
    reviewedOn: undefined,
    ...changes,
  };
}

/** Returns an answer with the given fields; the others are those of a stated answer on backups. */
export function answerOf(changes: Partial<JudgedAnswer> = {}): JudgedAnswer {
  const status = 'stated';
  return { ...questionOf({ answer: 'Every day.', statements: [daily], ...changes }), status, ...changes };
}

/** The answers of the library. */
export const answers: JudgedAnswer[] = [
  answerOf({
    id: 'screening',
    subject: { id: 'screening', title: 'Screening' },
    topic: 'people',
    question: 'Who is screened?',
    expects: 'who',
    status: 'in-part',
    answer: 'Everybody; how is not said.',
    statements: [screened],
    frameworks: { 'iso-27001-2022': ['7.2', '5(1)'] },
  }),
  answerOf({
    alsoAsked: ['What is the backup interval?'],
    frameworks: { 'iso-27001-2022': ['A.8.13', '7.2'] },
    reviewedOn: '2025-01-02',
  }),
  answerOf({
    id: 'backup-cost',
    question: 'What do backups cost?',
    status: 'not-stated',
    answer: 'Not stated.',
    statements: [],
    frameworks: { 'iso-27001-2022': ['A.8.13'] },
  }),
  answerOf({
    id: 'backup-tests',
    question: 'Are backups tested?',
    expects: 'yes-no',
    reply: 'yes',
    answer: 'Yes.',
    statements: [tested, trained],
  }),
  answerOf({
    id: 'backup-retention',
    question: 'How long are backups kept?',
    answer: 'The last seven, all in the country.',
    statements: [seven, abroad],
  }),
  answerOf({
    id: 'backup-owner',
    question: 'Who owns the backups?',
    status: 'not-stated',
    answer: 'Ask support.',
    statements: [daily],
  }),
];

/** A question that nobody has judged. */
export const notAssessed = questionOf({
  id: 'backup-speed',
  question: 'How fast is a backup?',
  frameworks: { 'iso-27001-2022': ['A.8.13', 'A.8.14'] },
});

/** The subjects of the library; nobody has judged a question of the last one. */
export const subjects: Subject[] = [
  {
    ...{ id: 'screening', title: 'Screening', topic: 'people', wordings: ['vetting'] },
    statements: [screened, trained],
    answers: answers.slice(0, 1),
  },
  {
    ...{ id: 'backups', title: 'Backups', topic: 'backup', wordings: ['copies'] },
    statements: [daily, tested, seven, abroad],
    answers: [...answers.slice(1), notAssessed],
  },
  {
    ...{ id: 'networks', title: 'Networks', topic: 'network', wordings: [] },
    statements: [],
    answers: [
      questionOf({
        id: 'firewall',
        subject: { id: 'networks', title: 'Networks' },
        topic: 'network',
        question: 'Is there a firewall?',
      }),
    ],
  },
];

/** The frameworks of the library. */
export const definitions = {
  frameworks: [
    {
      id: 'iso-27001-2022',
      title: 'ISO/IEC 27001:2022, its controls',
      shortTitle: 'ISO 27001',
      publisher: 'ISO',
      prefix: '',
      groups: [
        { title: 'Clauses', items: { '5(1)': 'Leadership', '7.2': 'Competence' } },
        { title: 'Controls', items: { 'A.8.13': 'Backup', 'A.8.14': 'Redundancy' } },
      ],
    },
    {
      id: 'iso-27001-2013',
      title: 'ISO/IEC 27001:2013',
      shortTitle: 'ISO 27001:2013',
      publisher: 'ISO',
      prefix: 'Annex ',
      groups: [{ title: 'Controls', items: { 'A.12.3.1': 'Backup' } }],
    },
  ],
  correspondences: [
    {
      from: 'iso-27001-2013',
      to: 'iso-27001-2022',
      forward: { 'A.12.3.1': ['A.8.13'] },
      backward: { 'A.8.13': ['A.12.3.1'] },
    },
  ],
};
