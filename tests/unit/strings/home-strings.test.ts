import { expect, it } from 'vitest';
import { homeStrings } from '../../../src/strings/en/home.ts';

it.each([
  [35, 55, 'Look through the answers: 35 questions are assessed'],
  [1, 55, 'Look through the answers: 1 question is assessed'],
  [55, 55, 'Look through all 55 questions'],
  [1, 1, 'The question that is answered'],
])('homeStrings.more() of %d assessed questions of %d counts those', (assessed, all, words) => {
  expect(homeStrings.more(assessed, all)).toBe(words);
});
