import { expect, it } from 'vitest';
import type { Answer, Statement, Subject } from '../../../../src/library/library-types.ts';
import { subjectWords } from '../../../../src/search/records/subject-words.ts';
import { authoredConcept } from '../concepts.ts';

const answer: Answer = {
  id: 'backup-interval',
  subject: { id: 'backups', title: 'Backups' },
  topic: 'backup',
  question: 'How often are copies made?',
  expects: 'how-often',
  alsoAsked: ['Snapshots taken nightly?', 'Snapshots of databases?'],
  status: 'stated',
  reply: undefined,
  answer: 'Each evening.',
  statements: [],
  citations: [],
  sources: [],
  frameworks: {},
  reviewedOn: undefined,
};
const statement: Statement = { id: 'a', subject: 'backups', text: 'Tapes are used.', citations: [], source: undefined };
const subject: Subject = {
  id: 'backups',
  title: 'Backups',
  topic: 'backup',
  wordings: ['safety copies'],
  statements: [statement],
  answers: [answer],
};
const other: Subject = { ...subject, id: 'dogs', title: 'Dogs', wordings: [], statements: [], answers: [] };
const { subjects, words } = subjectWords(
  [subject, other],
  [authoredConcept('backup', ['backup', 'data copy'], { et: ['varukoopia'] })],
);

it('names the subjects in their order', () => expect(subjects).toEqual(['backups', 'dogs']));

it.each([
  ['its title', 'backup'],
  ['its wordings', 'safeti'],
  ['its questions', 'copi'],
  ['its answers', 'even'],
  ['its statements', 'tape'],
  ['two wordings of a question', 'snapshot'],
  ['a synonym of its title', 'data'],
  ['its title in another language', 'varukoopia'],
])('has the stems of %s', (_kind, stem) => expect(words[stem]).toEqual([0]));

it('has each subject by its own words', () => expect(words.dog).toEqual([1]));

it.each([
  ['of a single wording of a question', 'nightli'],
  ['too common to look for', 'how'],
])('has no word %s', (_kind, stem) => expect(words).not.toHaveProperty(stem));

it('is sorted', () => expect(Object.keys(words)).toEqual(Object.keys(words).sort()));
