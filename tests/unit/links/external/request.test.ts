import { afterEach, expect, it, vi } from 'vitest';
import { maximumBody, request } from '../../../../src/links/external/request.ts';

const settings = { timeout: 5000, userAgent: 'link check' };
afterEach(() => void vi.unstubAllGlobals());

it('request() sends one request that follows no redirect and has a time limit', async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(null, { status: 301 }));
  vi.stubGlobal('fetch', fetch);
  expect(await request('https://a.example/', 'HEAD', settings)).toMatchObject({ kind: 'response', status: 301 });
  expect(fetch.mock.calls).toEqual([
    [
      'https://a.example/',
      {
        method: 'HEAD',
        redirect: 'manual',
        headers: { 'user-agent': 'link check', accept: '*/*' },
        signal: expect.any(AbortSignal),
      },
    ],
  ]);
});

it('request() returns the status, headers and body of a response', async () => {
  const response = new Response('words', { status: 200, headers: { 'x-a': 'b' } });
  vi.stubGlobal('fetch', async () => response);
  expect(await request('https://a.example/', 'GET', settings)).toEqual({
    kind: 'response',
    url: 'https://a.example/',
    status: 200,
    headers: response.headers,
    body: Buffer.from('words'),
    truncated: false,
  });
});

it.each([
  ['as long as the maximum', [4, 0], 5, false],
  ['longer by a byte', [4, 1], 5, true],
  ['much longer', [8, 0], 5, true],
])(
  'request() reads at most the maximum of a body that is %s',
  async (_, [quarters = 0, more = 0], reads, truncated) => {
    const quarter = new Uint8Array(maximumBody / 4);
    const chunks = [...Array.from({ length: quarters }, () => quarter), ...(more > 0 ? [new Uint8Array(more)] : [])];
    let read = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
      const chunk = chunks[read++];
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    };
    vi.stubGlobal('fetch', async () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 })));
    const result = await request('https://a.example/', 'GET', settings);
    expect(result).toMatchObject({ truncated });
    expect(result.kind === 'response' && result.body.length).toBe(maximumBody);
    expect(read).toBe(reads);
  },
);

it('request() returns an error as a failure', async () => {
  vi.stubGlobal('fetch', async () => {
    throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
  });
  expect(await request('https://a.example/', 'GET', settings)).toEqual({
    kind: 'failure',
    url: 'https://a.example/',
    cause: 'unreachable',
    reason: 'refuses the connection',
  });
});
