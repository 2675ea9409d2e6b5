import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNumbers,
  depthOf,
  parentNumber,
  precedingNumber,
  sectionNumberPattern,
  shownDepth,
} from '../../../src/model/section-number.ts';

const anyNumber = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('.'));

describe('a section number', () => {
  it.each(['0', '0.1', '1', '9', '10', '3.7', '3.10', '12.1.30'])('can be %s', (number) =>
    expect(number).toMatch(sectionNumberPattern),
  );

  it.each(['', '0.0', '00', '3.0', '3.01', '03', '3.', '.3', '3..1', '3,1', 'A.1', '3.1 ', ' 3', '-1', '3.1\n4'])(
    'cannot be %j',
    (number) => expect(number).not.toMatch(sectionNumberPattern),
  );
});

describe('compareNumbers', () => {
  const ordered = ['0', '1', '2', '3', '3.1', '3.2', '3.2.1', '3.9', '3.10', '3.10.2', '3.11', '4', '10', '10.1'];

  it('sorts numbers level by level, whatever order they come in', () => {
    expect(ordered.toReversed().sort(compareNumbers)).toEqual(ordered);
    expect(ordered.toSorted().sort(compareNumbers)).toEqual(ordered);
  });

  it('is zero for equal numbers alone, and has the other sign the other way round', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(compareNumbers(a, b) === 0).toBe(a === b);
        expect(compareNumbers(a, b) < 0).toBe(compareNumbers(b, a) > 0);
      }),
    );
  });

  it('puts a section after the one it is in and after the one that precedes it', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        for (const earlier of [parentNumber(number), precedingNumber(number)]) {
          if (earlier !== undefined) expect(compareNumbers(earlier, number)).toBeLessThan(0);
        }
      }),
    );
  });
});

it.each([
  ['3', undefined],
  ['10', undefined],
  ['3.7', '3'],
  ['3.10.2', '3.10'],
])('parentNumber of %s is %s', (number, parent) => expect(parentNumber(number)).toBe(parent));

it.each([
  ['0', undefined],
  ['1', undefined],
  ['3', '2'],
  ['10', '9'],
  ['3.1', undefined],
  ['3.2', '3.1'],
  ['3.10', '3.9'],
  ['3.10.2', '3.10.1'],
])('precedingNumber of %s is %s', (number, preceding) => expect(precedingNumber(number)).toBe(preceding));

it.each([
  ['3', 1],
  ['3.10', 2],
  ['3.7.1', 3],
  ['3.7.1.2.5', 5],
])('depthOf %s is %i', (number, depth) => expect(depthOf(number)).toBe(depth));

describe('shownDepth', () => {
  it.each([
    ['3', 1],
    ['3.7', 2],
    ['3.7.1', 3],
    ['3.7.1.2', 4],
    ['3.7.1.2.5', 4],
  ])('of %s is %i, never more than 4', (number, depth) => expect(shownDepth(number)).toBe(depth));

  it.each([
    ['3.7', 1],
    ['3.7.1', 2],
    ['3.7.1.2.5.6', 4],
  ])('of %s in a list that begins at level 2 is %i', (number, depth) => expect(shownDepth(number, 2)).toBe(depth));
});
