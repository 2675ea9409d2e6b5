import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/model/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['backup', 'backup', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['backup', 'backups', 1],
    ['backups', 'backup', 1],
    ['backup', 'bakup', 1],
    ['backup', 'backap', 1],
    ['backup', 'bakcup', 1],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['abc', 'cba', 2],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['abcdef', 'ghijkl', 6],
  ])('of “%s” and “%s” is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it.each([
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, 3],
    ['abcdef', 'ghijkl', 2, 3],
    ['abcdef', 'ghijkl', 0, 1],
    ['', 'abcdef', 2, 3],
    ['backup', 'backup', 0, 0],
  ])('of “%s” and “%s” with the limit %i is %i', (a, b, limit, distance) =>
    expect(editDistance(a, b, limit)).toBe(distance),
  );

  it('is the same whatever the order, and zero only for equal strings', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is what the recursive definition gives', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(defined(a, b));
      }),
    );
  });

  it('is the limit and one more if the distance exceeds the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      }),
    );
  });
});

/** The optimal string alignment distance by its definition. */
function defined(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  const distances = [
    defined(restOfA, b) + 1,
    defined(a, restOfB) + 1,
    defined(restOfA, restOfB) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    distances.push(defined(a.slice(2), b.slice(2)) + 1);
  return Math.min(...distances);
}
