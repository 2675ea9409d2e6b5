import type { TaughtSubject } from '../../../../../src/search/engine/matcher/training-examples.ts';
import { compileConcept } from '../../../../../src/search/engine/vocabulary.ts';

/** Two subjects with two questions each. */
export const subjects: TaughtSubject[] = [
  {
    id: 'backups',
    title: 'Backups',
    wordings: ['backup copies', 'saved copies'],
    answers: [
      {
        id: 'backup-interval',
        question: 'How often are backups made?',
        expects: 'how-often',
        alsoAsked: ['How often is a backup taken?', 'What is the backup interval?', 'Interval between saved copies'],
      },
      {
        id: 'backup-retention',
        question: 'How long are backups kept?',
        expects: 'how-long',
        alsoAsked: ['How long is a backup retained?', 'What is the retention of backups?', 'Retention of saved copies'],
      },
    ],
  },
  {
    id: 'logs',
    title: 'Logs',
    wordings: ['audit logs', 'audit trails'],
    answers: [
      {
        id: 'log-contents',
        question: 'Which events are logged?',
        expects: 'which',
        alsoAsked: ['Which events does the log contain?', 'Contents of audit logs', 'Events written to the log'],
      },
      {
        id: 'log-retention',
        question: 'How long are logs kept?',
        expects: 'how-long',
        alsoAsked: ['How long is a log retained?', 'What is the retention of logs?', 'Retention of audit trails'],
      },
    ],
  },
];

/** A concept that means the subject of backups in words that no wording has. */
export const concepts = [
  compileConcept({
    id: 'backup',
    label: 'Backup',
    terms: ['backup', 'backups', 'duplicate of data'],
    weak: ['snapshot'],
    acronyms: [],
    et: [],
    fi: [],
    related: [],
  }),
];
