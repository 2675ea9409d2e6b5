import { expect, it } from 'vitest';
import { nearest } from '../../../src/links/nearest.ts';

it.each([
  ['polcy', ['answers', 'policy'], 'policy'],
  ['s1-p9', ['s1-p1', 's1-p2'], 's1-p1'],
  ['S1', ['t1', 's1'], 's1'],
  ['ab', ['cd', 'abc'], 'abc'],
  ['abcdef', ['abcdefgh', 'abcdefg'], 'abcdefg'],
  ['abcdefghij', ['abcdefg___'], 'abcdefg___'],
])('nearest() returns the most similar name to %s of %j', (wrong, known, expected) => {
  expect(nearest(wrong, known)).toBe(expected);
});

it.each([
  ['abc', ['xyz']],
  ['abcdefghij', ['abcdef____']],
  ['abcdef', ['abc']],
  ['a', []],
])('nearest() returns undefined if no name is similar to %s: %j', (wrong, known) => {
  expect(nearest(wrong, known)).toBeUndefined();
});
