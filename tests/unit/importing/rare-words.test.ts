import { describe, expect, it } from 'vitest';
import { compareRareWords } from '../../../src/importing/rare-words.ts';

describe('compareRareWords()', () => {
  it('finds two texts the more similar, the fewer others have the words that they share', () => {
    const compare = compareRareWords(
      ['we agree on keys', 'we agree on dogs', 'we agree on rent'],
      ['we agree on food', 'keys for cars', 'we agree on tea'],
    );
    expect(compare(0, 1)).toBeGreaterThan(compare(0, 0));
  });

  it('compares the beginnings of words', () => {
    const compare = compareRareWords(['Deleted files', 'Guests'], ['Deleting a file', 'Staff']);
    expect(compare(0, 0)).toBeGreaterThan(0.4);
    expect(compare(1, 1)).toBe(0);
  });

  it.each([
    ['1 for the same text', 'All keys are kept.', 1],
    ['0 for a text without words', '…', 0],
  ])('returns %s', (_, text, similarity) =>
    expect(compareRareWords(['All keys are kept.'], [text])(0, 0)).toBeCloseTo(similarity),
  );
});
