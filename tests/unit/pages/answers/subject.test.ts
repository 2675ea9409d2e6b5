import { describe, expect, it } from 'vitest';
import type { Answer, Framework, Statement, Subject } from '../../../../src/library/library-types.ts';
import {
  reviewsOf,
  frameworksByQuestion,
  shownStatements,
  statementLinks,
} from '../../../../src/pages/answers/_subject.ts';

const statementOf = (subject: string, id: string): Statement => ({
  ...{ subject, id, text: id, citations: [], source: undefined },
});
const hourly = statementOf('backups', 'hourly');
const kept = statementOf('backups', 'kept');
const encrypted = statementOf('encryption', 'encrypted');
const lost = statementOf('lost', 'lost');
const answerOf = (status: Answer['status'], statements: Statement[]) => ({ status, statements }) as Answer;
const subjectOf = (id: string, statements: Statement[], answers: Answer[] = []) =>
  ({ id, title: `About ${id}`, statements, answers }) as unknown as Subject;
const encryption = subjectOf('encryption', [statementOf('encryption', 'first'), encrypted]);
const backups = subjectOf(
  'backups',
  [hourly, kept],
  [answerOf('stated', [kept, encrypted]), answerOf('in-part', [encrypted]), answerOf('not-stated', [lost])],
);
const href = (path: string) => `/base${path}`;

describe('shownStatements()', () => {
  it('returns the statements of the subject, then once each that its answers borrow', () => {
    expect(shownStatements(backups, [backups, encryption])).toEqual([
      { statement: hourly, anchor: 'statement-hourly' },
      { statement: kept, anchor: 'statement-kept' },
      { statement: encrypted, anchor: 'statement-encryption/encrypted', owner: encryption },
    ]);
  });

  it('names no owner that has no page', () => {
    const [, , borrowed] = shownStatements(backups, [backups]);
    expect(borrowed).not.toHaveProperty('owner');
  });
});

describe('statementLinks()', () => {
  const shown = shownStatements(backups, [backups, encryption]);
  const links = (...statements: Statement[]) => statementLinks({ statements }, shown, [backups, encryption], href);

  it('links to a statement on the page by its number there', () => {
    expect(links(encrypted, hourly)).toEqual([
      { label: 'statement 3', path: '#statement-encryption/encrypted' },
      { label: 'statement 1', path: '#statement-hourly' },
    ]);
  });

  it('links to a statement elsewhere by its subject and its number there', () => {
    const elsewhere = statementLinks({ statements: [encrypted] }, [], [encryption], href);
    expect(elsewhere).toEqual([
      { label: 'About encryption, statement 2', path: '/base/answers/encryption/#statement-encrypted' },
    ]);
  });

  it('leaves out a statement of a subject without a page', () => expect(links(lost)).toEqual([]));
});

/** Returns an answer that was reviewed on a day, with what the company said on other days. */
const reviewedOn = (day: string | undefined, ...said: string[]) => ({
  ...{ reviewedOn: day, citations: [] },
  sources: said.map((on) => ({ kind: 'company' as const, company: 'Acme Ltd', on })),
});

describe('reviewsOf()', () => {
  it('returns the first and the last day on which the answers were reviewed', () => {
    const answers = ['2026-05-02', '2026-05-01', '2026-05-01'].map((day) => reviewedOn(day));
    expect(reviewsOf(answers)).toEqual({ first: '2026-05-01', last: '2026-05-02', later: [], without: 0 });
  });

  it('returns once each source of a later day than the comparison of an answer with it', () => {
    const later = reviewedOn('2026-05-01', '2026-05-02');
    expect(reviewsOf([later, later, reviewedOn('2026-05-02', '2026-05-02')])?.later).toEqual([
      'what Acme Ltd stated on 2 May 2026',
    ]);
  });

  it('counts the answers that were never reviewed', () => {
    expect(reviewsOf([reviewedOn('2026-05-02'), reviewedOn(undefined)])).toEqual({
      ...{ first: '2026-05-02', last: '2026-05-02', later: [], without: 1 },
    });
  });

  it('returns nothing if no answer was reviewed', () => {
    expect(reviewsOf([reviewedOn(undefined)])).toBeUndefined();
    expect(reviewsOf([])).toBeUndefined();
  });
});

it('frameworksByQuestion() returns the frameworks of judged questions and of those that are not assessed', () => {
  const item = (answers: string[], notAssessed: string[]) => ({
    answers: answers.map((id) => ({ id })),
    notAssessed: notAssessed.map((id) => ({ id })),
  });
  const frameworks = [
    { id: 'gdpr', items: [item(['a'], ['b']), item(['a'], [])] },
    { id: 'nis2', items: [item(['a'], [])] },
  ] as unknown as Framework[];
  expect(Object.fromEntries(frameworksByQuestion(frameworks))).toEqual({ a: ['gdpr', 'nis2'], b: ['gdpr'] });
});
