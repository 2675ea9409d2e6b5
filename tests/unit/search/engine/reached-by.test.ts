import { describe, expect, it } from 'vitest';
import type { QueryPart } from '../../../../src/search/engine/query-parts.ts';
import { reachedBy } from '../../../../src/search/engine/reached-by.ts';

const part = (words: string): QueryPart => ({ words, lookups: [], typed: [[words]] });
const postings = new Map(['dpo', 'contact', 'phone'].map((word) => [word, new Map([[`/${word}/`, 1]])]));
const reached = (text: string, ...words: string[]) => [...reachedBy(text, words.map(part), postings)];

describe('reachedBy()', () => {
  it('returns what a query is about that asks for a contact', () => {
    expect(reached('DPO contact', 'dpo', 'contact')).toEqual(['/dpo/']);
    expect(reached('Telephone of the DPO', 'dpo', 'phone')).toEqual(['/dpo/']);
  });

  it.each(['phone', 'telephone', 'address', 'reach', 'call', 'contacts', 'contacted'])('knows the word “%s”', (word) =>
    expect(reached(`dpo ${word}`, 'dpo')).toEqual(['/dpo/']),
  );

  it('returns nothing for a query that asks for none, or for nothing besides', () => {
    expect(reached('dpo contract', 'dpo')).toEqual([]);
    expect(reached('contact', 'contact')).toEqual([]);
  });
});
