import { expect, it } from 'vitest';
import { staleNumbers } from '../../../src/cli/stale-numbers.ts';

const numbers = new Map([
  ['3.4', '3.5'],
  ['7', undefined],
]);

it.each([
  ['As section 3.4 says.', 'section 3.4'],
  ['See §3.4.', '§3.4'],
  ['See § 3.4, and so on.', '§ 3.4'],
  ['Sections 3.4 and 5 hold.', 'Sections 3.4'],
  ['Clause 3.4: none.', 'Clause 3.4'],
])('staleNumbers finds the changed number in “%s”', (text, words) => {
  expect(staleNumbers(text, numbers).map((place) => place.words)).toEqual([words]);
});

it.each([
  'Version 3.4 of the program.',
  'Section 3.41 and section 3.4.1 and section 33.4.',
  'Section 3.5 and section 3.',
  'In part 7% of it, or section 7.1.',
  'An intersection 3.4 m wide.',
])('staleNumbers finds nothing in “%s”', (text) => {
  expect(staleNumbers(text, numbers)).toEqual([]);
});

it('staleNumbers has the position, and the number now', () => {
  expect(staleNumbers('One.\n\nSee section 7 and\nas in §3.4.\n', numbers)).toEqual([
    { line: 3, column: 5, words: 'section 7', now: undefined },
    { line: 4, column: 7, words: '§3.4', now: '3.5' },
  ]);
});
