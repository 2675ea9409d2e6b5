import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSearch } from '../../../../src/search/client/load-search.ts';
import { facetToken } from '../../../../src/search/engine/facet-token.ts';
import { concept } from '../concepts.ts';

const urls = { index: 'pagefind/', vocabulary: '/vocabulary.json', revisions: '/data/policy/', items: '/items.json' };
const revision = {
  id: '2023-05-10',
  sections: [{ number: '4', title: 'Fax', clauses: [{ id: 's4-p1', label: '§4 ¶1', text: 'A copy by fax.' }] }],
};
const item = { id: 'A.8.13', url: 'frameworks/iso/#a', title: 'ISO, A.8.13', text: '', sections: [], status: 'stated' };
const files = new Map<string, object>([
  ['/vocabulary.json', { concepts: [concept('backup', ['backup', 'copy'])], lexicon: ['backup', 'copy', 'fax'] }],
  ['/data/policy/2023-05-10.json', revision],
  ['/items.json', [item]],
]);
/** A Pagefind with one record, which says how it was set up. */
const pagefind = `
let state = '';
export const options = async ({ baseUrl }) => { state += baseUrl; };
export const init = async () => { state += ' ready'; };
const data = async () => ({ raw_url: '/policy/backups/', meta: { title: state } });
const terms = ['backup', '${facetToken('kind', 'clause')}'];
export const search = async (term) => ({ results: terms.includes(term) ? [{ id: 'c', score: 1, data }] : [] });
`;
let folder = '';
const fetched = vi.fn(async (url: string) =>
  files.has(url) ? Response.json(files.get(url)) : new Response('', { status: 404 }),
);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  writeFileSync(path.join(folder, 'pagefind.js'), pagefind);
  vi.stubGlobal('location', { href: `${pathToFileURL(path.dirname(folder))}/page/` });
  vi.stubGlobal('fetch', fetched);
});
beforeEach(() => fetched.mockClear());
afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllGlobals();
});
const load = (date?: string, more = {}) =>
  loadSearch({ ...urls, index: `../${path.basename(folder)}/`, ...more }, date);

describe('loadSearch()', () => {
  it('searches everything current with Pagefind', async () => {
    const { hits } = await (await load())('backup');
    expect(await hits(9)).toMatchObject([{ url: '/policy/backups/', title: '/ ready' }]);
    expect(fetched.mock.calls).toEqual([['/vocabulary.json']]);
  });

  it('loads the framework items when a query names one', async () => {
    const { hits } = await (await load())('A.8.13');
    expect(await hits(9)).toMatchObject([{ url: '/frameworks/iso/#a', kind: 'framework' }]);
    expect(fetched).toHaveBeenLastCalledWith('/items.json');
  });

  it('searches one revision by its meaning, without Pagefind', async () => {
    const search = await load('2023-05-10', { index: '../none/' });
    expect(await (await search('backup')).hits(9)).toMatchObject([{ url: '/policy/2023-05-10/#s4-p1' }]);
    expect(fetched.mock.calls.flat().sort()).toEqual(['/data/policy/2023-05-10.json', '/vocabulary.json']);
  });

  it('encodes the date that a reader’s URL gives', async () => {
    await expect(load('../x')).rejects.toThrow('404 for /data/policy/..%2Fx.json');
  });

  it('rejects if a file cannot be loaded', async () => {
    await expect(load('', { vocabulary: '/none.json' })).rejects.toThrow('404 for /none.json');
    await expect(load('', { index: '../none/' })).rejects.toThrow();
  });
});
