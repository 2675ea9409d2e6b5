import { describe, expect, it } from 'vitest';
import { matchesFilter, questionsOf } from '../../../src/model/answer-filter.ts';

const questions = [
  { status: 'stated', frameworks: ['gdpr', 'nis2'] },
  { status: 'not-stated', frameworks: [] },
];

describe('matchesFilter()', () => {
  it.each([
    ['matches an empty filter', {}, true],
    ['matches the status of one of the questions', { status: 'not-stated' }, true],
    ['matches a framework of one of the questions', { framework: 'nis2' }, true],
    ['matches a status and a framework of the same question', { status: 'stated', framework: 'gdpr' }, true],
    ['does not match a status that no question has', { status: 'in-part' }, false],
    ['does not match a framework that no question has', { framework: 'dora' }, false],
    ['does not match a status and a framework of two questions', { status: 'not-stated', framework: 'gdpr' }, false],
  ])('%s', (_, filter, expected) =>
    expect(matchesFilter(questions, { status: '', framework: '', ...filter })).toBe(expected),
  );
});

it('questionsOf() returns the status and the frameworks of each question', () => {
  expect(questionsOf('stated gdpr nis2;not-stated')).toEqual(questions);
});
