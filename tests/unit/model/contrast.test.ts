import { expect, it } from 'vitest';
import { contrast, mix } from '../../../src/model/contrast.ts';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0a0a0a', '#000000', 1.06],
])('the contrast of %s and %s is %s', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
});

it.each([
  ['#000000', 0.5, '#ffffff', '#808080'],
  ['#ff0000', 0.12, '#000000', '#1f0000'],
  ['#123456', 1, '#ffffff', '#123456'],
])('mix(%s, %s, %s) is %s', (one, share, other, expected) => {
  expect(mix(one, share, other)).toBe(expected);
});
