import { describe, expect, it } from 'vitest';
import type { QueryPart } from '../../../../src/search/engine/query-parts.ts';
import { recordsWithAllWords, wordScores } from '../../../../src/search/engine/rank.ts';

type Fits = Record<string, Record<string, number>>;

const part = (...lookups: [token: string, weight: number][]): QueryPart => ({
  words: '',
  lookups: lookups.map(([token, weight]) => ({ token, weight })),
});
const scores = (parts: QueryPart[], fits: Fits, count = 10) => {
  const postings = new Map(Object.entries(fits).map(([token, found]) => [token, new Map(Object.entries(found))]));
  return Object.fromEntries(
    [...wordScores(parts, postings, count)].map(([id, score]) => [id, Number(score.toFixed(6))]),
  );
};
/** Returns what a match earns: with full fit, its weight times its rarity. */
const earned = (weight: number, found: number, fit = 1, count = 10) =>
  weight * Math.log(1 + count / found) * (0.6 + 0.4 * fit);

describe('wordScores()', () => {
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

  it('returns nothing if nothing matches', () => {
    expect(scores([part(['a', 1])], {})).toEqual({});
    expect(scores([part(['a', 1])], { a: {} })).toEqual({});
    expect(scores([], {})).toEqual({});
  });
});

describe('recordsWithAllWords()', () => {
  const postings = new Map(
    Object.entries({ tape: ['x', 'y'], copy: ['y', 'z'], title: ['x', 'z'] }).map(([token, ids]) => [
      token,
      new Map(ids.map((id) => [id, 1])),
    ]),
  );
  const typedPart = (...typed: string[][]): QueryPart => ({ words: '', lookups: [], typed });

  it.each<[string, QueryPart[], string[]]>([
    ['the records that have a word in any place', [typedPart(['tape', 'title'])], ['x', 'y', 'z']],
    ['those that have all words of a part', [typedPart(['tape'], ['copy'])], ['y']],
    ['those that have the words of all parts', [typedPart(['tape']), typedPart(['title'])], ['x']],
    ['none if a word is nowhere', [typedPart(['tape']), typedPart(['fax'])], []],
    ['those of the words alone beside a part without words', [part(['tape', 1]), typedPart(['copy'])], ['y', 'z']],
    ['none without words', [part(['tape', 1])], []],
  ])('returns %s', (_, parts, ids) => {
    expect([...recordsWithAllWords(parts, postings)].sort()).toEqual(ids);
  });
});
