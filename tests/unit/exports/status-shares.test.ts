import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusShares } from '../../../src/exports/status-shares.ts';

const counts = (stated: number, inPart: number, notStated: number, notAssessed = 0) => ({
  ...{ stated, 'in-part': inPart, 'not-stated': notStated, 'not-assessed': notAssessed },
});

describe('statusShares()', () => {
  it('has a part for each status that a question has, one after the other', () => {
    expect(statusShares(counts(1, 0, 3))).toEqual([
      { status: 'stated', start: 0, width: 25 },
      { status: 'not-stated', start: 25, width: 75 },
    ]);
    expect(statusShares(counts(1, 1, 1))).toEqual([
      { status: 'stated', start: 0, width: 33.33 },
      { status: 'in-part', start: 33.33, width: 33.34 },
      { status: 'not-stated', start: 66.67, width: 33.33 },
    ]);
  });

  it('has no part without questions', () => expect(statusShares(counts(0, 0, 0))).toEqual([]));

  it('fills the bar, whatever the counts', () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(count, count, count, count, (...given) => {
        const shares = statusShares(counts(...given));
        const last = shares.at(-1);
        return last === undefined || Math.abs(last.start + last.width - 100) < 0.01;
      }),
    );
  });
});
