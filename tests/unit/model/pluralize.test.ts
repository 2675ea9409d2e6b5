import { expect, it } from 'vitest';
import { pluralize } from '../../../src/model/pluralize.ts';

it.each([
  [0, '0 answers'],
  [1, '1 answer'],
  [2, '2 answers'],
  [11, '11 answers'],
  [-1, '-1 answers'],
])('pluralize(%i, "answer") returns “%s”', (count, words) => expect(pluralize(count, 'answer')).toBe(words));
