import type { Answer } from '../../../src/library/library-types.ts';
import { cite } from './tiny-policy.ts';

/** Returns an answer with the given fields; the others are those of a stated answer on backups. */
export function answerOf(changes: Partial<Answer> = {}): Answer {
  return {
    id: 'backup-frequency',
    question: 'How often are backups made?',
    alsoAsked: [],
    status: 'stated',
    answer: 'Every day.',
    citations: [cite('backups', 'Backups are made every day.')],
    topic: 'backup',
    frameworks: {},
    ...changes,
  };
}

/** The answers of the library. */
export const answers: Answer[] = [
  answerOf({
    alsoAsked: ['What is the backup interval?'],
    label: 'Backups',
    order: 1,
    frameworks: { 'iso-27001-2022': ['A.8.13', '7.2'] },
    reviewedOn: '2025-01-02',
  }),
  answerOf({
    id: 'backup-cost',
    question: 'What do backups cost?',
    status: 'not-stated',
    answer: 'The policy does not say.',
    citations: [],
    frameworks: { 'iso-27001-2022': ['A.8.13'] },
  }),
  answerOf({
    id: 'backup-tests',
    question: 'Are backups tested?',
    reply: 'yes',
    answer: 'Yes.',
    citations: [cite('backups', 'Backups are tested.'), cite('people', 'Staff are trained.')],
  }),
  answerOf({
    id: 'screening',
    question: 'Who is screened?',
    topic: 'people',
    status: 'in-part',
    answer: 'Everybody; how is not said.',
    citations: [cite('screening', 'Nobody works before screening.')],
    frameworks: { 'iso-27001-2022': ['7.2', '5(1)'] },
  }),
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
