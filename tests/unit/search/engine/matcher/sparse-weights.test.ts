import { describe, expect, it } from 'vitest';
import { meanOf, withLargest } from '../../../../../src/search/engine/matcher/sparse-weights.ts';

const weights = {
  starts: Int32Array.of(0, 2, 2, 5),
  columns: Int32Array.of(3, 8, 1, 3, 9),
  values: Float32Array.of(0.5, -4, 3, 0.5, 1),
};

describe('withLargest()', () => {
  it('keeps the weights farthest from zero in their rows', () => {
    expect(withLargest(weights, 3)).toEqual({
      starts: Int32Array.of(0, 1, 1, 3),
      columns: Int32Array.of(8, 1, 9),
      values: Float32Array.of(-4, 3, 1),
    });
  });

  it('keeps the first of equal weights', () => {
    expect(withLargest(weights, 4).columns).toEqual(Int32Array.of(3, 8, 1, 9));
  });

  it('keeps all weights if there are no more than allowed', () => {
    expect(withLargest(weights, 9)).toEqual(weights);
  });
});

describe('meanOf()', () => {
  it('returns the mean of each value over all runs', () => {
    expect(meanOf([Float32Array.of(1, 5), Float32Array.of(3, 6)])).toEqual(Float32Array.of(2, 5.5));
  });
});
