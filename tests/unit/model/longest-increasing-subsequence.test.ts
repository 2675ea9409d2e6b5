import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestIncreasingSubsequence } from '../../../src/model/longest-increasing-subsequence.ts';

const kept = (positions: readonly number[]) => [...longestIncreasingSubsequence(positions, (position) => position)];

describe('longestIncreasingSubsequence', () => {
  it.each([
    ['nothing', [], []],
    ['one item', [7], [7]],
    ['items in order', [0, 1, 2], [0, 1, 2]],
    ['an item that went to the front', [2, 0, 1], [0, 1]],
    ['an item that went to the end', [1, 2, 0], [1, 2]],
    ['two candidates as long as each other, of which the first is taken', [5, 1], [5]],
    ['a long candidate that starts later', [8, 9, 1, 2, 3], [1, 2, 3]],
    ['a candidate that skips what lies between', [1, 9, 2, 8, 3, 4], [1, 2, 3, 4]],
  ])('keeps the longest increasing run of %s', (_, positions, expected) => {
    expect(kept(positions)).toEqual(expected);
  });

  it('ignores items without a position', () => {
    const positions = new Map(Object.entries({ b: 0, c: 1 }));
    const keptOf = (items: string[]) => [...longestIncreasingSubsequence(items, (item) => positions.get(item))];
    expect(keptOf(['a', 'b', 'new', 'c'])).toEqual(['b', 'c']);
    expect(keptOf(['a', 'new'])).toEqual([]);
  });

  it('keeps only one of two items at the same position', () => {
    expect([...longestIncreasingSubsequence(['a', 'b'], () => 0)]).toEqual(['a']);
  });

  it('returns what trying every subsequence finds to be the longest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (positions) => {
        const result = kept(positions);
        expect(result).toEqual(positions.filter((position) => result.includes(position)));
        expect(isIncreasing(result)).toBe(true);
        expect(result).toHaveLength(longestByTrying(positions));
      }),
    );
  });
});

function longestByTrying(positions: readonly number[]): number {
  const subsets = Array.from({ length: 2 ** positions.length }, (_, bits) =>
    positions.filter((_position, index) => (bits >> index) % 2 === 1),
  );
  return Math.max(...subsets.filter(isIncreasing).map((subset) => subset.length));
}

function isIncreasing(positions: readonly number[]): boolean {
  return positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? 0));
}
