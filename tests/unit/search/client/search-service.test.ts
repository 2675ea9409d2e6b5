import { describe, expect, it, vi } from 'vitest';
import type { MessageToPage, SearchRequest } from '../../../../src/search/client/search-messages.ts';
import { searchService } from '../../../../src/search/client/search-service.ts';
import type { SearchEngine } from '../../../../src/search/engine/search-engine.ts';

const urls = {
  ...{ index: '/pagefind/', version: 'v1', data: '/data.json', others: '/others.json' },
  ...{ revisions: '/data/policy/', items: '/items.json' },
};
const request = (query: string, revision = ''): SearchRequest => ({
  ...{ query, day: '2026-11-23', revision, limit: 9 },
  chosen: { kind: '', status: '', policy: '' },
});
const engine = vi.fn<SearchEngine>(async (query) => {
  if (query === 'broken') throw new Error('no words');
  return {
    found: [],
    hits: () => [],
    corrected: new Map(),
    unknown: [query],
    notAssessed: [],
    isNear: false,
    isEnglish: true,
    cut: false,
  };
});
const response = (id: number, query: string) => ({ id, response: expect.objectContaining({ unknown: [query] }) });

/** Starts a service whose searches `load` loads. */
function started(load = vi.fn(async () => engine)) {
  const sent: MessageToPage[] = [];
  const receive = searchService({ load, send: (message) => sent.push(message) });
  receive({ type: 'start', urls, ahead: [] });
  return { receive, load, sent };
}

describe('searchService()', () => {
  it('responds to a request with its id, on the reader’s day', async () => {
    const { receive, sent } = started();
    receive({ type: 'search', id: 7, request: request('fax') });
    await expect.poll(() => sent).toEqual([response(7, 'fax')]);
    expect(engine).toHaveBeenLastCalledWith('fax', '2026-11-23');
  });

  it('loads the search of each revision once, also ahead of a request', async () => {
    const { receive, load, sent } = started();
    receive({ type: 'load', revision: '' });
    receive({ type: 'search', id: 1, request: request('a') });
    await expect.poll(() => sent).toHaveLength(1);
    receive({ type: 'search', id: 2, request: request('b', '2023-05-10') });
    await expect.poll(() => sent).toHaveLength(2);
    expect(load.mock.calls).toEqual([
      [urls, ''],
      [urls, '2023-05-10'],
    ]);
  });

  it('searches only for the newest of the requests that come while a search loads', async () => {
    const { receive, sent } = started();
    engine.mockClear();
    for (const [id, query] of ['b', 'ba', 'bac'].entries()) receive({ type: 'search', id, request: request(query) });
    await expect.poll(() => sent).toHaveLength(3);
    expect(sent).toEqual([
      { id: 0, error: expect.stringContaining('A newer request') },
      { id: 1, error: expect.stringContaining('A newer request') },
      response(2, 'bac'),
    ]);
    expect(engine).toHaveBeenCalledOnce();
  });

  it('says why there is no response, and loads anew what could not be loaded', async () => {
    const load = vi.fn(async () => engine);
    load.mockRejectedValueOnce(new Error('404 for /data.json'));
    const { receive, sent } = started(load);
    receive({ type: 'load', revision: '' });
    receive({ type: 'search', id: 1, request: request('fax') });
    await expect.poll(() => sent).toEqual([{ id: 1, error: 'Error: 404 for /data.json' }]);
    receive({ type: 'search', id: 2, request: request('fax') });
    await expect.poll(() => sent).toContainEqual(response(2, 'fax'));
  });

  it('loads a search anew after it failed', async () => {
    const { receive, load, sent } = started();
    receive({ type: 'search', id: 1, request: request('broken') });
    await expect.poll(() => sent).toEqual([{ id: 1, error: 'Error: no words' }]);
    receive({ type: 'search', id: 2, request: request('fax') });
    await expect.poll(() => sent).toContainEqual(response(2, 'fax'));
    expect(load).toHaveBeenCalledTimes(2);
  });
});
