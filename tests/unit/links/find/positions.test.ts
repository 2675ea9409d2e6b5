import { expect, it } from 'vitest';
import { positionsIn } from '../../../../src/links/find/positions.ts';

it('positionsIn() counts a line break at the start', () => {
  expect(positionsIn('\na')(1)).toEqual({ line: 2, column: 1 });
});

it.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
  [7, 4, 1],
])('positionsIn() converts offset %i to line %i and column %i', (offset, line, column) => {
  expect(positionsIn('ab\n\ncd\n')(offset)).toEqual({ line, column });
});
