import { expect, it } from 'vitest';
import { notAssessedSubject } from '../../../../src/search/engine/not-assessed.ts';

const titles = { 'single-sign-on': 'Single sign-on' };
const match = (subject: string, ...chances: number[]) =>
  chances.map((probability, index) => ({ id: `${subject}-${index}`, subject, probability }));

it('returns a subject that nobody has judged, by the probabilities of all its questions', () => {
  expect(notAssessedSubject([...match('single-sign-on', 0.2, 0.15), ...match('support', 0.1)], titles)).toEqual({
    id: 'single-sign-on',
    title: 'Single sign-on',
  });
});

it.each([
  ['just likely enough', match('single-sign-on', 0.3)],
  ['the likelier one of two', [...match('support', 0.1), ...match('single-sign-on', 0.6)]],
  ['twice as likely as another', [...match('single-sign-on', 0.5), ...match('support', 0.25)]],
])('returns the title of a subject that is %s', (_, matches) =>
  expect(notAssessedSubject(matches, titles)?.title).toBe('Single sign-on'),
);

it.each([
  ['its questions are unlikely', match('single-sign-on', 0.2, 0.09)],
  ['another subject is more than half as likely', [...match('single-sign-on', 0.4), ...match('support', 0.21)]],
  ['a judged subject is likelier', [...match('support', 0.5), ...match('single-sign-on', 0.2)]],
  ['nothing is recognised', []],
])('returns nothing if %s', (_, matches) => expect(notAssessedSubject(matches, titles)).toBeUndefined());

it('returns nothing at a company that has judged every subject', () => {
  expect(notAssessedSubject(match('single-sign-on', 0.9))).toBeUndefined();
  expect(notAssessedSubject(match('constructor', 0.9), titles)).toBeUndefined();
});
