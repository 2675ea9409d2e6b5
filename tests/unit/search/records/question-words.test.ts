import { expect, it } from 'vitest';
import type { Answer, Statement, Subject } from '../../../../src/library/library-types.ts';
import { textToNumbers } from '../../../../src/search/engine/number-text.ts';
import { questionWords } from '../../../../src/search/records/question-words.ts';
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
  statements: [{ id: 'a', subject: 'backups', text: 'Tapes are used.', citations: [], source: undefined }],
  citations: [],
  sources: [{ kind: 'company', company: 'Acme Ltd', on: '2026-05-01' }],
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
  answers: [
    answer,
    {
      ...answer,
      id: 'owner',
      question: 'Whose task?',
      alsoAsked: [],
      answer: 'Not stated.',
      statements: [],
      status: 'not-stated',
    },
    { ...answer, id: 'tapes', question: 'Only tapes?', alsoAsked: [], statements: [], reply: 'no' },
  ],
};
const unjudged: Answer = { ...answer, id: 'bones', question: 'Are bones given?', status: 'not-assessed' };
const leash: Answer = {
  ...answer,
  id: 'leash',
  question: 'Which leash?',
  alsoAsked: [],
  answer: 'Red.',
  statements: [],
};
const other: Subject = {
  ...subject,
  id: 'dogs',
  title: 'Dogs',
  wordings: [],
  statements: [],
  answers: [unjudged, leash],
};
const silent: Subject = { ...other, id: 'cats', title: 'Cats', answers: [{ ...unjudged, question: 'Do they purr?' }] };
const fileOf = (weak: string[] = []) =>
  questionWords(
    [subject, other, silent],
    [
      authoredConcept('backup', ['backup', 'data copy', 'of'], { et: ['varukoopia'] }),
      authoredConcept('pet', ['pet'], { weak }),
    ],
    new Map([
      ['bones', ['dora']],
      ['owner', ['dora', 'gdpr']],
    ]),
  );
const placesOf = (stem: string, weak?: string[]) => {
  const { words } = fileOf(weak);
  let place = 0;
  return stem in words ? textToNumbers(words[stem] ?? '').map((gap) => (place += gap)) : undefined;
};

it('lists the questions of each judged subject with statuses, frameworks, answers, replies and sources, and the words of others without a place', () => {
  const { frameworks, subjects, words } = fileOf();
  expect(frameworks).toEqual(['dora', 'gdpr']);
  expect(subjects).toEqual([
    [
      'backups',
      [
        [
          'backup-interval',
          'How often are copies made?',
          'stated',
          [],
          'Each evening.',
          '',
          'stated by Acme Ltd on 1 May 2026',
        ],
        ['owner', 'Whose task?', 'not-stated', [0, 1]],
        ['tapes', 'Only tapes?', 'stated', [], 'Each evening.', 'no', 'stated by Acme Ltd on 1 May 2026'],
      ],
    ],
    [
      'dogs',
      [
        ['', '', 'not-assessed', [0]],
        ['leash', 'Which leash?', 'stated', [], 'Red.', '', 'stated by Acme Ltd on 1 May 2026'],
      ],
    ],
  ]);
  expect(words).toMatchObject({ bone: '', cat: '', purr: '' });
});

it.each([
  ['the title of the subject', 'backup', [0, 1, 2]],
  ['the wordings of the subject', 'safeti', [0, 1, 2]],
  ['a synonym of the subject’s title', 'data', [0, 1, 2]],
  ['the title in another language', 'varukoopia', [0, 1, 2]],
  ['the question', 'often', undefined],
  ['the question itself', 'made', [0]],
  ['another question', 'task', [1]],
  ['the answer', 'even', [0, 2]],
  ['the statements it rests on', 'tape', [0, 2]],
  ['two wordings of the question', 'snapshot', [0]],
  ['the title of another subject', 'dog', [3, 4]],
])('has the stems of %s', (_kind, stem, places) => expect(placesOf(stem)).toEqual(places));

it.each([
  ['of a single wording of a question', 'nightli'],
  ['too common to look for', 'how'],
])('has no word %s', (_kind, stem) => expect(fileOf().words).not.toHaveProperty(stem));

it('has no synonyms of what a name may mean only', () => expect(placesOf('pet', ['dogs'])).toBeUndefined());

it('has no synonyms that are too common to look for', () => expect(placesOf('of')).toBeUndefined());

it('has no words of statements that only come near what is not stated', () => {
  const near: Answer = { ...answer, id: 'near', alsoAsked: [], answer: 'Not stated.', status: 'not-stated' };
  expect(questionWords([{ ...subject, answers: [near] }], [], new Map()).words).not.toHaveProperty('tape');
});

it('has synonyms of a subject only if no question has these words itself', () => {
  const vocabulary = [authoredConcept('backup', ['backup', 'leash', 'snapshot'])];
  const { words } = questionWords([subject, other], vocabulary, new Map());
  const countOf = (stem: string) => textToNumbers(words[stem] ?? '').length;
  expect([countOf('leash'), countOf('snapshot')]).toEqual([1, 1]);
  expect(textToNumbers(questionWords([subject], vocabulary, new Map()).words.leash ?? '')).toHaveLength(3);
});

it('is sorted', () => {
  const stems = Object.keys(fileOf().words);
  expect(stems).toEqual(stems.toSorted());
});
