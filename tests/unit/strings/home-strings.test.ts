import { expect, it } from 'vitest';
import { homeStrings } from '../../../src/strings/en/home.ts';

it.each([
  [35, 55, 'Look through all 55 questions, 35 of them assessed'],
  [55, 55, 'Look through all 55 questions'],
  [1, 1, 'The question that is answered'],
])('homeStrings.more() of %d assessed questions of %d counts both if they differ', (assessed, all, words) => {
  expect(homeStrings.more(assessed, all)).toBe(words);
});
