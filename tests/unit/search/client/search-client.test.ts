import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchClient } from '../../../../src/search/client/search-client.ts';
import type { MessageToPage, MessageToWorker, SearchRequest } from '../../../../src/search/client/search-messages.ts';

/** A worker that only keeps what it is sent. */
class KeptWorker extends EventTarget {
  readonly sent: MessageToWorker[] = [];
  readonly transferred: Transferable[] = [];
  readonly terminate = vi.fn();

  postMessage(message: MessageToWorker, transfer: Transferable[] = []): void {
    this.sent.push(message);
    this.transferred.push(...transfer);
  }

  reply(data: MessageToPage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const urls = { index: '/pagefind/', version: 'v1', data: '/data.json', others: '', revisions: '', items: '' };
const request = (query: string): SearchRequest => ({
  ...{ query, day: '2026-11-23', revision: '', limit: 10 },
  chosen: { kind: '', status: '', policy: '' },
});
const response = (total: number) => ({
  ...{ hits: [], total, found: total, corrected: new Map(), unknown: [], notAssessed: [], isNear: false, cut: false },
  counts: { kind: new Map(), status: new Map(), policy: new Map() },
});
const fetched = vi.fn(async (url: string) => new Response('content', { status: url === '/none' ? 404 : 200 }));

/** Returns a client, with the workers that it has started. */
function clientOf(ahead: string[] = []) {
  const workers: KeptWorker[] = [];
  const start = () => {
    const worker = new KeptWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { client: new SearchClient(start, { urls, ahead }), workers };
}

beforeAll(() => void vi.stubGlobal('fetch', fetched));
beforeEach(() => void fetched.mockClear());
afterAll(() => void vi.unstubAllGlobals());

describe('SearchClient', () => {
  it('starts one worker when there is something to do, and tells it the URLs first', () => {
    const { client, workers } = clientOf();
    expect(workers).toEqual([]);
    client.load('2023-05-10');
    void client.search(request('fax'));
    expect(workers.map(({ sent }) => sent)).toEqual([
      [
        { type: 'start', urls, ahead: [] },
        { type: 'load', revision: '2023-05-10' },
        { type: 'search', id: 1, request: request('fax') },
      ],
    ]);
  });

  it('returns to each request its own response, in any order', async () => {
    const { client, workers } = clientOf();
    const searches = [client.search(request('a')), client.search(request('b'))];
    workers[0]?.reply({ id: 2, response: response(22) });
    workers[0]?.reply({ id: 1, response: response(11) });
    expect((await Promise.all(searches)).map(({ total }) => total)).toEqual([11, 22]);
  });

  it('rejects a request that fails, and asks the same worker the next time', async () => {
    const { client, workers } = clientOf();
    const failed = client.search(request('a'));
    workers[0]?.reply({ id: 1, error: '404 for /data.json' });
    await expect(failed).rejects.toThrow('404 for /data.json');
    const next = client.search(request('a'));
    workers[0]?.reply({ id: 2, response: response(3) });
    expect(await next).toMatchObject({ total: 3 });
    expect(workers).toHaveLength(1);
  });

  it('sends the worker the files that the page loads ahead, without those that are missing', async () => {
    const { client, workers } = clientOf(['/data.json', '/none']);
    client.load('');
    await expect.poll(() => workers[0]?.sent.filter(({ type }) => type === 'file')).toHaveLength(2);
    const content = new TextEncoder().encode('content').buffer;
    expect(workers[0]?.sent).toContainEqual({ type: 'file', url: '/data.json', content });
    expect(workers[0]?.sent).toContainEqual({ type: 'file', url: '/none', content: undefined });
    expect(workers[0]?.transferred).toEqual([content]);
  });

  it('rejects what waits for a worker that fails, and starts another one, which loads its files itself', async () => {
    const { client, workers } = clientOf(['/data.json']);
    const waiting = [client.search(request('a')), client.search(request('b'))];
    workers[0]?.dispatchEvent(new Event('error'));
    for (const { status } of await Promise.allSettled(waiting)) expect(status).toBe('rejected');
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
    const next = client.search(request('c'));
    expect(workers[1]?.sent[0]).toEqual({ type: 'start', urls, ahead: [] });
    workers[1]?.reply({ id: 3, response: response(1) });
    expect(await next).toMatchObject({ total: 1 });
  });

  it('rejects a request if no worker can be started, and tries again for the next', async () => {
    const start = vi.fn((): Worker => {
      throw new Error('not allowed');
    });
    const client = new SearchClient(start, { urls, ahead: [] });
    await expect(client.search(request('a'))).rejects.toThrow('not allowed');
    await expect(client.search(request('a'))).rejects.toThrow('not allowed');
    expect(start).toHaveBeenCalledTimes(2);
  });
});
