import { expect, it } from 'vitest';
import { grouped } from '../../../src/components/grouped.ts';

it.each([
  ['369b7c37849c', '369b 7c37 849c'],
  ['369b7', '369b 7'],
  ['', ''],
])('grouped(%j) is %j', (text, expected) => {
  expect(grouped(text)).toBe(expected);
});
