import { describe, expect, it } from 'vitest';
import { nameToken } from '../../../../src/search/engine/name-token.ts';

describe('nameToken()', () => {
  it('ignores stop words and the endings of words', () => {
    const token = nameToken(['list', 'of', 'processors']);
    expect(token).toBe('namedzxprocessorxz');
    expect(nameToken(['the', 'processor'])).toBe(token);
  });

  it('returns another token for the same words in another order', () => {
    expect(nameToken(['access', 'rights'])).not.toBe(nameToken(['rights', 'access']));
  });

  it('gives customer data one name, whether the company or the customer says it', () => {
    expect(nameToken(['where', 'is', 'our', 'data'])).toBe(nameToken(['where', 'is', 'customer', 'data']));
  });

  it('returns undefined if all words are stop words', () => {
    expect(nameToken(['what', 'is', 'the'])).toBeUndefined();
    expect(nameToken([])).toBeUndefined();
  });
});
