import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../../src/search/engine/matcher/matcher-model.ts';
import { trainSoftmax } from '../../../../../src/search/engine/matcher/train-softmax.ts';

const columns = columnsOf([
  { subject: 'backups', question: 'backup-interval', expects: 'how-often' },
  { subject: 'logs', question: 'log-retention', expects: 'how-long' },
]);
const [first = 0, second = 0] = columns.own;

/** Two features, one in all texts about each question, with a weight for either question. */
const weights = {
  starts: Int32Array.of(0, 2, 4),
  columns: Int32Array.of(first, second, first, second),
  values: new Float32Array(4),
};
const examples = Array.from({ length: 40 }, (_, index) => ({
  vector: { numbers: [index % 2], counts: [1] },
  asks: [[index % 2, 1]] as const,
}));
const train = (rounds: number, seed = 1) => trainSoftmax(weights, examples, columns, { rounds, rate: 0.1, seed });

describe('trainSoftmax()', () => {
  it('gives a feature a positive weight for the question that it comes with, and a negative one for others', () => {
    expect([...train(2)].map(Math.sign)).toEqual([1, -1, -1, 1]);
  });

  it('leaves the weights that it starts from as they are', () => {
    train(1);
    expect([...weights.values]).toEqual([0, 0, 0, 0]);
  });

  it('returns the mean of the later half of the rounds', () => {
    const [one = 0] = train(1);
    const [two = 0] = train(2);
    const [four = 0] = train(4);
    // the later half of two rounds is the second one alone, which moves less far than the first
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(2 * one);
    expect(four).toBeGreaterThan(two);
    expect(four).toBeLessThan(4 * one);
  });

  it('returns the same values for the same seed, and others for another', () => {
    expect(train(1)).toEqual(train(1));
    expect(train(1, 2)).not.toEqual(train(1));
  });
});
