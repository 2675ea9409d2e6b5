import { describe, expect, it, vi } from 'vitest';
import { pagefindIds, pagefindWords } from '../../../../src/search/client/pagefind-words.ts';
import type { HitKind, PlainRecord } from '../../../../src/search/engine/record.ts';

const record = (kind: HitKind, url: string): PlainRecord => ({ kind, url, title: url, text: '', sections: [] });
const results = new Map([
  ['copi', [4, 1]],
  ['noth', [0]],
]);
const pagefind = {
  search: vi.fn(async (term: string) => ({
    results: (results.get(term) ?? []).map((score, index) => ({ id: `unknown_${'ab'[index]}`, score })),
  })),
};
const urls = pagefindIds('a b', [record('clause', '/c/'), record('subject', '/s/'), record('page', '/p/')]);
const lookUp = pagefindWords(pagefind, urls, new Set(['copi', 'noth']));

describe('pagefindIds()', () => {
  it('returns the URLs of all records but subjects', () => {
    expect([...urls]).toEqual([
      ['unknown_a', '/c/'],
      ['unknown_b', '/p/'],
    ]);
  });
});

describe('pagefindWords()', () => {
  it('looks up the stem of a word, and returns the records with it; the best fit is 1', async () => {
    expect(await lookUp('copies')).toEqual(
      new Map([
        ['/c/', 1],
        ['/p/', 0.25],
      ]),
    );
    expect(pagefind.search).toHaveBeenLastCalledWith('copi');
  });

  it('returns records without a score', async () => expect(await lookUp('noth')).toEqual(new Map([['/c/', 0]])));

  it('does not ask Pagefind for a word that no record has, which it would take for another', async () => {
    pagefind.search.mockClear();
    expect(await lookUp('co')).toEqual(new Map());
    expect(pagefind.search).not.toHaveBeenCalled();
  });
});
