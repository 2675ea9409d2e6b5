import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSearch } from '../../../../src/search/client/load-search.ts';
import { encodeModel } from '../../../../src/search/engine/matcher/model-file.ts';
import { trainMatcher } from '../../../../src/search/engine/matcher/train-matcher.ts';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import { encodeOtherLanguages, encodeSearch } from '../../../../src/search/engine/search-file.ts';
import { publishedConcept } from '../../../../src/search/engine/vocabulary.ts';
import { authoredConcept } from '../concepts.ts';

const urls = {
  ...{ index: '/pagefind/', version: 'v1', data: '/data.json', others: '/others.json' },
  ...{ revisions: '/data/policy/', items: '/items.json' },
};
const concepts = [publishedConcept(authoredConcept('backup', ['backup', 'copy'], { et: ['varukoopia'] }))];
const clause = clauseRecord(
  { number: '1', title: 'T' },
  { label: '§1 ¶1', text: 'Nightly tapes.' },
  '/policy/a/#s1-p1',
);
const model = encodeModel(trainMatcher([], []));
const frameworks = [{ id: 'iso', names: ['ISO'], words: [], shapes: ['a.#.#'] }];
const files = new Map<string, object>([
  ['/data.json', encodeSearch({ concepts, words: ['fax'], frameworks, records: [clause], model, pagefind: 'c' })],
  ['/others.json', encodeOtherLanguages(concepts)],
  [
    '/data/policy/2023-05-10.json',
    {
      id: '2023-05-10',
      sections: [{ number: '4', title: 'Fax', clauses: [{ id: 's4-p1', label: '§4 ¶1', text: 'A copy by fax.' }] }],
    },
  ],
  [
    '/data/policies/fax/2023-05-10-2.json',
    {
      id: '2023-05-10-2',
      sections: [{ number: '4', title: 'Fax', clauses: [{ id: 's4-p1', label: '§4 ¶1', text: 'A copy by fax.' }] }],
    },
  ],
  [
    '/items.json',
    [
      {
        id: 'A.8.13',
        framework: 'iso',
        url: 'frameworks/iso/#a',
        title: 'ISO',
        text: '',
        sections: [],
        status: 'stated',
      },
    ],
  ],
]);
const fetched = vi.fn(async (url: string) =>
  files.has(url) ? Response.json(files.get(url)) : new Response('', { status: 404 }),
);
const makePagefind = vi.fn((_options: object) => ({
  search: async (term: string) => ({ results: term === 'tape' ? [{ id: 'unknown_c', score: 2 }] : [] }),
}));
const load = (date?: string, more = {}) => loadSearch(makePagefind, { ...urls, ...more }, date);

beforeAll(() => void vi.stubGlobal('fetch', fetched));
beforeEach(() => void vi.clearAllMocks());
afterAll(() => void vi.unstubAllGlobals());

describe('loadSearch()', () => {
  it('searches everything current with Pagefind', async () => {
    const { hits } = await (await load())('tapes');
    expect(hits(9)).toMatchObject([{ url: '/policy/a/#s1-p1', kind: 'clause' }]);
    expect(makePagefind).toHaveBeenCalledExactlyOnceWith({
      ...{ basePath: '/pagefind/', metaCacheTag: 'v1', language: 'unknown' },
    });
    expect(fetched.mock.calls).toEqual([['/data.json']]);
  });

  it('loads the words of other languages when a query may have one', async () => {
    await (
      await load()
    )('varukoopia');
    expect(fetched).toHaveBeenLastCalledWith('/others.json');
  });

  it('loads the framework items when a query names one', async () => {
    const { hits } = await (await load())('A.8.13');
    expect(hits(9)).toMatchObject([{ url: '/frameworks/iso/#a', kind: 'framework' }]);
    expect(fetched).toHaveBeenLastCalledWith('/items.json');
  });

  it('searches one revision by its meaning, without Pagefind', async () => {
    const search = await load('2023-05-10');
    expect((await search('varukoopia')).hits(9)).toMatchObject([{ url: '/policy/2023-05-10/#s4-p1' }]);
    expect(makePagefind).not.toHaveBeenCalled();
    expect(fetched.mock.calls.flat().sort()).toEqual(['/data.json', '/data/policy/2023-05-10.json', '/others.json']);
  });

  it('searches one revision of one of several policies, and names that', async () => {
    const policies = [{ id: 'fax', title: 'Fax policy' }];
    const several = encodeSearch({ concepts, words: ['fax'], policies, records: [clause], model, pagefind: 'c' });
    files.set('/several.json', several);
    const search = await load('fax/2023-05-10-2', { revisions: '/data/', data: '/several.json' });
    expect((await search('fax')).hits(9)).toMatchObject([
      { url: '/policies/fax/2023-05-10-2/#s4-p1', title: 'Fax policy §4 ¶1 Fax', policies: ['fax'] },
    ]);
  });

  it('names no policy of a company that has one', async () => {
    const search = await load('fax/2023-05-10-2', { revisions: '/data/' });
    const [hit] = (await search('fax')).hits(9);
    expect(hit).toMatchObject({ url: '/policies/fax/2023-05-10-2/#s4-p1', title: '§4 ¶1 Fax' });
    expect(hit).not.toHaveProperty('policies');
  });

  it('encodes the date that a reader’s URL gives', async () => {
    await expect(load('../x')).rejects.toThrow('404 for /data/policy/..%2Fx.json');
  });

  it('rejects if a file cannot be loaded', async () => {
    await expect(load('', { data: '/none.json' })).rejects.toThrow('404 for /none.json');
  });
});
