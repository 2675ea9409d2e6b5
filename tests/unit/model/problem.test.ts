import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem, sortProblems } from '../../../src/model/problem.ts';

const problem: Problem = {
  path: 'content/company.yaml',
  line: 3,
  column: 7,
  rule: 'invalid-value',
  message: 'Field “site” is not valid.',
  hint: 'Write an absolute URL.',
};

it('formatProblem prints path, line, column, rule, message and fix on one line', () => {
  expect(formatProblem(problem)).toBe(
    'content/company.yaml:3:7  invalid-value  Field “site” is not valid. Write an absolute URL.',
  );
});

describe('sortProblems', () => {
  it.each<[string, Partial<Problem>, Partial<Problem>]>([
    ['path before line', { path: 'a.yaml', line: 9 }, { path: 'b.yaml', line: 1 }],
    ['line, as a number, before column', { line: 9, column: 8 }, { line: 10, column: 1 }],
    ['column, as a number, before rule', { column: 9, rule: 'z' }, { column: 10, rule: 'a' }],
    ['rule before message', { rule: 'a', message: 'Z.' }, { rule: 'b', message: 'A.' }],
    ['message', { message: 'A.' }, { message: 'B.' }],
  ])('sorts by %s', (_, first, second) => {
    const sorted = [
      { ...problem, ...first },
      { ...problem, ...second },
    ];
    expect(sortProblems(sorted)).toEqual(sorted);
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });

  it('keeps the order of problems that are equal in all of these', () => {
    const equal = [
      { ...problem, hint: 'Second letter.' },
      { ...problem, hint: 'First letter.' },
    ];
    expect(sortProblems(equal)).toEqual(equal);
  });

  it('leaves the array that it is given as it is', () => {
    const given = [
      { ...problem, line: 2 },
      { ...problem, line: 1 },
    ];
    sortProblems(given);
    expect(given.map(({ line }) => line)).toEqual([2, 1]);
  });
});
