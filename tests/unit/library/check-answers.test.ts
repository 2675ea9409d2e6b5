import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/library/check-answers.ts';
import { defineSubjects } from '../../../src/library/define-subjects.ts';
import { placesAndRules } from './files.ts';
import { answersOf, definitionOf } from './said.ts';

const bank = [definitionOf('backups', 'interval', 'retention'), definitionOf('logs', 'log-retention')];
const statement = (id: string) => `  ${id}:\n    text: Yes.\n    source: { company: true, on: '2026-05-01' }\n`;
const stated = (...statements: string[]) => `{ status: stated, statements: [${statements.join(', ')}] }\n`;

/** The problems of files of answers, of which those on the subjects `unread` could not be read. */
function check(texts: Record<string, string>, unread: string[] = []) {
  const { read } = answersOf(texts);
  return checkAnswers(defineSubjects(bank, read).subjects, { read, unread: new Set(unread) });
}

describe('an answer', () => {
  it('to a question of its subject is in order', () => {
    expect(check({ backups: `statements:\n${statement('a')}answers:\n  interval: ${stated('a')}` })).toEqual([]);
  });

  it.each([
    ['retenton', 'Correct the id, the nearest is retention, or add the question under questions.'],
    ['log-retention', 'It is a question of logs: answer it in answers/logs.yaml.'],
    ['constructor', 'Correct the id, the nearest is interval, or add the question under questions.'],
  ])('to a question %s that its subject does not have is reported at the question', (id, hint) => {
    const problems = check({ backups: `answers:\n  ${id}: { status: not-stated }\n` });
    expect(placesAndRules(problems)).toEqual(['content/answers/backups.yaml:2:3 unknown-question']);
    expect(problems[0]?.hint).toBe(hint);
  });

  it('on a subject without questions is told to add the question', () => {
    const problems = check({ carbon: 'title: C\ntopic: risk\nanswers:\n  co2: { status: not-stated }\n' });
    expect(problems.map(({ hint }) => hint)).toEqual(['Add the question under questions.']);
  });

  it('on a subject that is not defined is not reported, because the subject is', () => {
    expect(check({ backup: 'answers:\n  interval: { status: not-stated }\n' })).toEqual([]);
  });

  it('with a reply is reported unless its question expects yes or no', () => {
    const problems = check({
      backups: `statements:\n${statement('a')}answers:\n  interval:\n    status: stated\n    reply: 'no'\n    statements: [a]\n  tapes: { status: stated, reply: 'yes', statements: [a] }\nquestions:\n  tapes: { question: Tapes?, expects: yes-no, wordings: [tapes] }\n`,
    });
    expect(placesAndRules(problems)).toEqual(['content/answers/backups.yaml:8:12 reply-without-yes-no']);
    expect(problems[0]?.message).toBe('“interval?” cannot be answered with no.');
  });
});

describe('a wording that yes or no cannot answer', () => {
  const own = (expects: string) =>
    `questions:\n  tapes:\n    question: Who has tapes?\n    expects: ${expects}\n    wordings: [tapes, Where are tapes?]\n`;

  it('is reported for a question that expects them, also as the question itself', () => {
    const problems = check({ backups: own('yes-no') });
    expect(placesAndRules(problems)).toEqual([
      'content/answers/backups.yaml:3:15 unanswerable-wording',
      'content/answers/backups.yaml:5:23 unanswerable-wording',
    ]);
  });

  it('is in order for a question that expects something else', () => {
    expect(check({ backups: own('who') })).toEqual([]);
  });
});

describe('a statement', () => {
  it('is found in its own file by its id or its full name, and in another file by its full name', () => {
    const problems = check({
      backups: `statements:\n${statement('a')}answers:\n  interval: ${stated('a')}  retention: ${stated('backups/a')}`,
      logs: `answers:\n  log-retention: ${stated('backups/a')}`,
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['nigthly', 'Correct the name, the nearest is nightly, or add the statement.'],
    ['logs/nightly', 'The subject backups has it: write nightly.'],
    ['daily', 'The subject logs has it: write logs/daily.'],
    ['toString', 'Correct the name, the nearest is logs/daily, or add the statement.'],
  ])('named %s that does not exist is reported at its name, and none as unused', (name, hint) => {
    const problems = check({
      backups: `statements:\n${statement('nightly')}answers:\n  interval: ${stated(name)}`,
      logs: `statements:\n${statement('daily')}`,
    });
    expect(placesAndRules(problems)).toEqual(['content/answers/backups.yaml:6:44 unknown-statement']);
    expect(problems[0]?.hint).toBe(hint);
  });

  it('has to be added if there are none', () => {
    expect(check({ backups: `answers:\n  interval: ${stated('a')}` }).map(({ hint }) => hint)).toEqual([
      'Add the statement.',
    ]);
  });

  it('of a file that could not be read is not reported as unknown, in other files neither', () => {
    expect(check({ backups: `answers:\n  interval: ${stated('logs/daily')}` }, ['logs'])).toEqual([]);
    expect(check({ backups: `answers:\n  interval: ${stated('daily')}` }, ['logs']).map(({ rule }) => rule)).toEqual([
      'unknown-statement',
    ]);
  });

  it('that no answer names is reported at its id, unless a file could not be read', () => {
    const texts = {
      backups: `statements:\n${statement('a')}${statement('b')}answers:\n  interval: ${stated('a')}`,
      logs: `statements:\n${statement('a')}`,
    };
    expect(placesAndRules(check(texts))).toEqual([
      'content/answers/backups.yaml:5:3 unused-statement',
      'content/answers/logs.yaml:2:3 unused-statement',
    ]);
    expect(check(texts, ['risk'])).toEqual([]);
  });

  it('that only comes nearest to a question that is not stated is used', () => {
    const text = `statements:\n${statement('a')}answers:\n  interval: { status: not-stated, statements: [a] }\n`;
    expect(check({ backups: text })).toEqual([]);
  });
});
