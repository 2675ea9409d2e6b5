import { expect, it } from 'vitest';
import { sharedEnds } from '../../../src/model/shared-ends.ts';

it.each([
  ['a word at the end', 'If you', 'Ask. If you', [0, 6]],
  ['a word at the beginning', 'If you', 'If they', [3, 0]],
  ['white space alone', ' a ', ' b ', [1, 1]],
  ['no part of a word', 'unkept', 'kept', [0, 0]],
  ['no part of a number', '3.5', '7.5', [0, 0]],
  ['no part of white space', '  a', ' b', [0, 0]],
  ['the end rather than the beginning', 'We pay', 'We pay. We pay', [0, 6]],
  ['nothing of an empty text', '', 'a', [0, 0]],
  ['all of equal texts', 'a b', 'a b', [0, 3]],
])('sharedEnds() has %s', (_, one, other, [lead, tail]) => expect(sharedEnds(one, other)).toEqual({ lead, tail }));
