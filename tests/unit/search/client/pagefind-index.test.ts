import { describe, expect, it, vi } from 'vitest';
import { facetToken } from '../../../../src/search/engine/facet-token.ts';
import { kindWeights } from '../../../../src/search/engine/rank.ts';
import { type PagefindResult, pagefindIndex } from '../../../../src/search/client/pagefind-index.ts';

const result = (id: string, score: number, meta: Record<string, string> = {}): PagefindResult => ({
  id,
  score,
  data: async () => ({ raw_url: `/${id}/`, meta }),
});
const full = { title: 'How often?', kind: 'answer', sections: '3.7 5', status: 'stated', reply: 'yes', text: 'Daily.' };
const results = new Map([
  [facetToken('kind', 'answer'), [result('a', 1)]],
  [facetToken('kind', 'clause'), [result('c', 1), result('d', 1)]],
  ['backup', [result('a', 4, full), result('c', 1)]],
  [`"${facetToken('number', '3.1')}"`, [result('d', 2)]],
  ['nothing', [result('a', 0)]],
]);
const pagefind = {
  init: async () => {},
  options: async () => {},
  search: vi.fn(async (term: string) => ({ results: results.get(term) ?? [] })),
};
const makeIndex = () => pagefindIndex(pagefind);

describe('pagefindIndex()', () => {
  it('counts the records of all kinds and weighs each by its kind', async () => {
    const index = await makeIndex();
    expect(index.recordCount).toBe(3);
    expect(['a', 'c', 'other'].map(index.weight)).toEqual([kindWeights.answer, kindWeights.clause, 1]);
  });

  it('returns the records with a word; the best fit is 1', async () => {
    const index = await makeIndex();
    expect(await index.postings('backup')).toEqual(
      new Map([
        ['a', 1],
        ['c', 0.25],
      ]),
    );
    expect(await index.postings('restore')).toEqual(new Map());
    expect(await index.postings('nothing')).toEqual(new Map([['a', 0]]));
  });

  it('looks up a facet in quotes, so that no other one that begins alike is taken for it', async () => {
    const index = await makeIndex();
    expect(await index.postings(facetToken('number', '3.1'))).toEqual(new Map([['d', 1]]));
    expect(pagefind.search).toHaveBeenLastCalledWith(`"${facetToken('number', '3.1')}"`);
  });

  it('reads a record that was found, and returns an empty one for any other', async () => {
    const index = await makeIndex();
    await index.postings('backup');
    expect(await index.read('a')).toEqual({ url: '/a/', ...full });
    expect(await index.read('c')).toEqual({ url: '/c/', title: '', kind: '', sections: '', text: '' });
    expect(await index.read('never')).toEqual({ url: '', title: '', kind: '', sections: '', text: '' });
  });
});
