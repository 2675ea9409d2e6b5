import { describe, expect, it } from 'vitest';
import type { QueryPart } from '../../../../src/search/engine/query-parts.ts';
import { rank } from '../../../../src/search/engine/rank.ts';

type Fits = Record<string, Record<string, number>>;

const part = (...lookups: [token: string, weight: number][]): QueryPart => ({
  words: '',
  lookups: lookups.map(([token, weight]) => ({ token, weight })),
});
const ranked = (parts: QueryPart[], fits: Fits, count = 10, weightOf?: (id: string) => number) =>
  rank(
    parts,
    new Map(Object.entries(fits).map(([token, records]) => [token, new Map(Object.entries(records))])),
    count,
    weightOf,
  );
const scores = (...args: Parameters<typeof ranked>) =>
  Object.fromEntries(ranked(...args).map(({ id, score }) => [id, Number(score.toFixed(6))]));
/** Returns what a match earns: with full fit, its weight times its rarity. */
const earned = (weight: number, found: number, fit = 1, count = 10) =>
  weight * Math.log(1 + count / found) * (0.6 + 0.4 * fit);

describe('rank()', () => {
  it('scores a match by its weight, its rarity and its fit', () => {
    expect(scores([part(['a', 2])], { a: { x: 1, y: 0.5, z: 0 } })).toEqual({
      x: Number(earned(2, 3).toFixed(6)),
      y: Number(earned(2, 3, 0.5).toFixed(6)),
      z: Number(earned(2, 3, 0).toFixed(6)),
    });
  });

  it('adds a quarter of a part’s other matches to its best one', () => {
    const fits = { a: { x: 1 }, b: { x: 1 }, c: { x: 1 } };
    expect(scores([part(['a', 1], ['b', 3], ['c', 1])], fits)).toEqual({
      x: Number((earned(3, 1) + 0.25 * 2 * earned(1, 1)).toFixed(6)),
    });
  });

  it('adds up the best matches of all parts', () => {
    expect(scores([part(['a', 1]), part(['b', 2])], { a: { x: 1 }, b: { x: 1 } })).toEqual({
      x: Number((earned(1, 1) + earned(2, 1)).toFixed(6)),
    });
  });

  it('takes up to half of the score from a record that matches only some parts', () => {
    const fits = { a: { both: 1, one: 1 }, b: { both: 1 } };
    const { both, one } = scores([part(['a', 1]), part(['b', 1])], fits);
    expect(both).toBeCloseTo(earned(1, 2) + earned(1, 1), 5);
    expect(one).toBeCloseTo(earned(1, 2) * 0.75, 5);
  });

  it('multiplies a score by the weight of the record', () => {
    const { x, y } = scores([part(['a', 1])], { a: { x: 1, y: 1 } }, 10, (id) => (id === 'y' ? 1.1 : 1));
    expect(y).toBeCloseTo((x ?? 0) * 1.1, 5);
  });

  it('returns the best record first, and records with equal scores by id', () => {
    const fits = { a: { b: 1, c: 1, worst: 0.2, a: 1 }, rare: { best: 1 } };
    const ids = ranked([part(['a', 1], ['rare', 1])], fits).map(({ id }) => id);
    expect(ids).toEqual(['best', 'a', 'b', 'c', 'worst']);
  });

  it('leaves out records with less than a tenth of the best score', () => {
    const fits = { a: { best: 1 }, b: { tenth: 1 }, c: { less: 1 } };
    const ids = ranked([part(['a', 10], ['b', 1], ['c', 0.99])], fits).map(({ id }) => id);
    expect(ids).toEqual(['best', 'tenth']);
  });

  it('returns nothing if nothing matches', () => {
    expect(ranked([part(['a', 1])], {})).toEqual([]);
    expect(ranked([part(['a', 1])], { a: {} })).toEqual([]);
    expect(ranked([], {})).toEqual([]);
  });
});
