import { describe, expect, it } from 'vitest';
import {
  compareNumbers,
  parentNumber,
  precedingNumber,
  sectionNumberPattern,
  shownDepth,
} from '../../../src/model/section-number.ts';

describe('a section number', () => {
  it.each(['1', '10', '3.7', '3.10', '12.1.30'])('can be %s', (number) => expect(number).toMatch(sectionNumberPattern));

  it.each(['', '0.1', '00', '3.0', '03', '3.', '.3', '3..1', '3,1', 'A.1', '3.1 ', '-1', '3.1\n4'])(
    'cannot be %j',
    (number) => expect(number).not.toMatch(sectionNumberPattern),
  );
});

it('compareNumbers orders as a reader counts', () => {
  const ordered = ['1', '2', '3', '3.1', '3.2', '3.2.1', '3.9', '3.10', '3.10.2', '3.11', '4', '10', '10.1'];
  expect([...ordered].reverse().sort(compareNumbers)).toEqual(ordered);
  expect([...ordered].sort().sort(compareNumbers)).toEqual(ordered);
  expect(compareNumbers('3.10', '3.10')).toBe(0);
});

it('parentNumber goes one level up', () => {
  expect(['3', '3.7', '3.10.2'].map(parentNumber)).toEqual([undefined, '3', '3.10']);
});

it('precedingNumber goes one back on the same level', () => {
  expect(['1', '3', '3.1', '3.10', '3.10.2'].map(precedingNumber)).toEqual([
    undefined,
    '2',
    undefined,
    '3.9',
    '3.10.1',
  ]);
});

it('shownDepth counts from the top of its list, and no further than the styles do', () => {
  expect(['3', '3.7', '3.7.1', '3.7.1.2', '3.7.1.2.5'].map((number) => shownDepth(number))).toEqual([1, 2, 3, 4, 4]);
  expect(['3.7', '3.7.1'].map((number) => shownDepth(number, 2))).toEqual([1, 2]);
});
