import { describe, expect, it } from 'vitest';
import type { QueryPart } from '../../../../src/search/engine/query-parts.ts';
import { wordsShares } from '../../../../src/search/engine/words-share.ts';

const part = (...lookups: [token: string, weight: number][]): QueryPart => ({
  words: '',
  lookups: lookups.map(([token, weight]) => ({ token, weight })),
});
const postings = new Map([
  ['common', new Map(['x', 'y', 'z'].map((id) => [id, 1]))],
  ['rare', new Map([['x', 1]])],
]);
const share = (best: number, ...parts: QueryPart[]) => wordsShares(parts, postings, 9)(best);
const [ofCommon, ofRare] = [Math.log(1 + 9 / 3), Math.log(1 + 9)];

describe('wordsShares()', () => {
  it('is 1 if a record has most of the query', () => {
    expect(share(ofRare, part(['rare', 1]))).toBe(1);
    expect(share(0.7 * ofRare, part(['rare', 1]))).toBe(1);
  });

  it('grows with the share that a score has of the best possible score', () => {
    expect(share(0.13 * ofRare, part(['rare', 1]))).toBeCloseTo(0.2);
    expect(share(0.325 * ofRare, part(['rare', 1]))).toBeCloseTo(0.5);
  });

  it('takes the best lookup of each part for what was possible, and adds up the parts', () => {
    const possible = 2 * ofCommon + ofRare;
    expect(share(0.325 * possible, part(['common', 2], ['rare', 0.1]), part(['rare', 1]))).toBeCloseTo(0.5);
  });

  it('takes a word that no record has for the rarest', () => {
    const possible = ofCommon + ofRare;
    expect(share(0.325 * possible, part(['common', 1]), part(['nowhere', 1]))).toBeCloseTo(0.5);
  });

  it('is 0 if nothing is looked up or found', () => {
    expect(share(0)).toBe(0);
    expect(share(0, part())).toBe(0);
    expect(share(0, part(['rare', 1]))).toBe(0);
  });
});
