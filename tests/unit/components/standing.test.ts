import { expect, it } from 'vitest';
import {
  certificatesByStatus,
  exampleQuestions,
  newestPolicy,
  reviewAnswer,
  reviewQuestion,
} from '../../../src/components/standing.ts';
import { readFieldData } from '../../../src/library/read-field-data.ts';
import { severalLibrary } from '../exports/several-library.ts';
import { bareCertificate, day, tinyLibrary } from '../exports/tiny-library.ts';

it('the field asks the question that tells how often the policy is reviewed', () => {
  const questions = readFieldData().subjects.flatMap((subject) => Object.keys(subject.questions));
  expect(questions).toContain(reviewQuestion);
});

it('valid certificates come first and those that have ended last, otherwise in their own order', () => {
  const certificates = [
    { ...bareCertificate, id: 'expired', expires: '2020-01-01' },
    { ...bareCertificate, id: 'unknown' },
    { ...bareCertificate, id: 'valid', expires: '2030-01-01' },
    { ...bareCertificate, id: 'withdrawn', withdrawn: '2020-01-01' },
    { ...bareCertificate, id: 'also-valid', expires: '2031-01-01' },
    { ...bareCertificate, id: 'coming', issued: '2029-01-01', expires: '2031-01-01' },
  ];
  const ids = certificatesByStatus(certificates, day).map(({ id }) => id);
  expect(ids).toEqual(['valid', 'also-valid', 'coming', 'unknown', 'expired', 'withdrawn']);
});

it.each([
  ['stated', reviewQuestion],
  ['in-part', undefined],
  ['not-stated', undefined],
] as const)('what the company says of reviews is shown only if it is stated: %s', (status, expected) => {
  const answers = tinyLibrary().answers.map((answer) => ({ ...answer, id: reviewQuestion, status }));
  expect(reviewAnswer({ answers })?.id).toBe(expected);
});

it('the newest policy is the one in force with the newest revision', () => {
  const library = severalLibrary();
  const dates = library.policies.filter(({ withdrawn }) => !withdrawn).map(({ current }) => current.date);
  expect(newestPolicy(library, day)?.current.date).toBe(dates.sort().at(-1));
});

it('there is no newest policy if all were withdrawn', () => {
  const [first] = tinyLibrary().policies;
  expect(newestPolicy({ policies: [{ ...first, withdrawn: { on: '2024-01-01' } }] }, day)).toBeUndefined();
});

it('examples are questions that are answered, as many as asked for', () => {
  const [answer] = tinyLibrary().overview;
  const overview = (['not-stated', 'stated', 'in-part', 'stated', 'stated'] as const).flatMap((status, index) =>
    answer ? { ...answer, answer: { ...answer.answer, id: `q${index}`, status } } : [],
  );
  expect(exampleQuestions({ overview }, 2).map(({ id }) => id)).toEqual(['q1', 'q3']);
});
