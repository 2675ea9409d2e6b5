import { expect, it } from 'vitest';
import { judgedAnswers, publishedSubjects } from '../../../src/library/judged.ts';
import { answerOf, subjectOf } from './said.ts';

const open = answerOf('open', { status: 'not-assessed' });
const judged = (['stated', 'in-part', 'not-stated'] as const).map((status) => answerOf(status, { status }));

it('judgedAnswers() leaves out the questions that are not assessed', () => {
  expect(judgedAnswers([open, ...judged]).map(({ id }) => id)).toEqual(['stated', 'in-part', 'not-stated']);
});

it('publishedSubjects() leaves out the subjects without a judged question', () => {
  const subjects = [subjectOf([open]), subjectOf([]), subjectOf([open, answerOf('one', { status: 'not-stated' })])];
  expect(publishedSubjects(subjects)).toEqual(subjects.slice(2));
});
