import { describe, expect, it } from 'vitest';
import { notAssessedSubjects } from '../../../../src/search/engine/not-assessed.ts';
import type { QuestionMatch } from '../../../../src/search/engine/question-matcher.ts';

const whole = { sso: 'Single sign-on', exit: 'Leaving', contract: 'Contract' };
const match = (subject: string, ...chances: number[]) =>
  chances.map((probability, index) => ({ id: `${subject}-${index}`, subject, probability }));
const judged = new Set(['support-0', 'support-1']);
const context = {
  ...{ judged, whole, isSentence: false },
  titleOf: (id: string) => (id === 'support' ? 'Support' : undefined),
};
const titlesOf = (matches: readonly QuestionMatch[], more: Partial<typeof context> = {}) =>
  notAssessedSubjects(matches, { ...context, ...more }).map(({ title }) => title);

it('returns a subject that nobody has judged, by the probabilities of all its questions', () => {
  const matches = [...match('sso', 0.2, 0.15), ...match('support', 0.1)];
  expect(notAssessedSubjects(matches, context)).toEqual([{ id: 'sso', title: 'Single sign-on', isInPart: false }]);
});

it('returns a subject of which somebody has judged other questions as one in part', () => {
  const matches = [{ id: 'support-9', subject: 'support', probability: 0.6 }];
  expect(notAssessedSubjects(matches, context)).toEqual([{ id: 'support', title: 'Support', isInPart: true }]);
});

it.each([
  ['just likely enough', match('sso', 0.2)],
  ['the likelier one of two', [...match('exit', 0.1), ...match('sso', 0.6)]],
  ['more than three times as likely as what is judged', [...match('sso', 0.5), ...match('support', 0.14)]],
  ['likely enough together with others', [...match('sso', 0.1), ...match('exit', 0.05), ...match('contract', 0.05)]],
])('returns the title of a subject that is %s', (_, matches) => expect(titlesOf(matches)).toEqual(['Single sign-on']));

it('returns two subjects that are nearly as likely, the likelier first, and no third', () => {
  expect(titlesOf([...match('exit', 0.12), ...match('sso', 0.2)])).toEqual(['Single sign-on', 'Leaving']);
  expect(titlesOf([...match('exit', 0.11), ...match('sso', 0.2)])).toEqual(['Single sign-on']);
  expect(titlesOf([...match('contract', 0.18), ...match('exit', 0.2), ...match('sso', 0.19)])).toEqual([
    'Leaving',
    'Single sign-on',
  ]);
});

it('returns nothing if the query may be about a subject as a whole of which somebody has judged a question', () => {
  const spread = [0.1, 0.1, 0.1, 0.05].map((probability, index) => ({
    id: `support-${index + 5}`,
    subject: 'support',
    probability,
  }));
  expect(titlesOf(spread)).toEqual([]);
  expect(titlesOf([...spread, ...match('sso', 0.6)])).toEqual([]);
  expect(titlesOf([...spread, ...match('sso', 0.8)])).toEqual(['Single sign-on']);
});

it.each([
  ['its questions are unlikely', match('sso', 0.05, 0.04)],
  ['no subject is likely', ['sso', 'exit', 'contract'].flatMap((id) => match(id, 0.03))],
  ['a judged question is a third as likely', [...match('sso', 0.3), ...match('support', 0.1)]],
  ['a judged question is likelier', [...match('support', 0.5), ...match('sso', 0.2)]],
  ['the subject is none of the site', match('fax', 0.9)],
  ['nothing is recognised', []],
])('returns nothing if %s', (_, matches) => expect(titlesOf(matches)).toEqual([]));

it('returns nothing at a company that has judged every question', () => {
  expect(titlesOf(match('support', 0.9))).toEqual([]);
  expect(titlesOf(match('constructor', 0.9), { whole: {} as never })).toEqual([]);
});

describe('of a sentence whose unjudged questions have judged rivals', () => {
  const rivals = (judgedChance: number, first = 0.28) => [
    { id: 'support-9', subject: 'support', probability: first },
    ...match('support', judgedChance),
  ];

  it.each([
    ['1.4 times as likely as the likeliest judged one', rivals(0.2)],
    ['just likely enough', rivals(0.07, 0.1)],
  ])('returns the subject of the likeliest question if that is %s', (_, matches) => {
    expect(titlesOf(matches, { isSentence: true })).toEqual(['Support']);
    // keywords ask for the subject, whose page answers
    expect(titlesOf(matches)).toEqual([]);
  });

  it.each([
    ['less likely', rivals(0.21)],
    ['too unlikely', rivals(0.06, 0.09)],
    ['of no subject', rivals(0.2).map(({ id, probability }) => ({ id, probability }))],
    ['judged', match('support', 0.3, 0.1)],
  ])('returns nothing if the likeliest question is %s', (_, matches) =>
    expect(titlesOf(matches, { isSentence: true })).toEqual([]),
  );
});
