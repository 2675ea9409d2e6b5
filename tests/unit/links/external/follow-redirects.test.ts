import { afterEach, describe, expect, it } from 'vitest';
import { followRedirects } from '../../../../src/links/external/follow-redirects.ts';
import { fakeFetch, type Reply, restoreFetch, retrySettings, settle } from './fake-fetch.ts';

const start = 'https://a.example/';
const to = (location: string, status = 301) => ({ status, headers: { location } });
const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
const expired = Object.assign(new Error('no'), { code: 'CERT_HAS_EXPIRED' });
afterEach(restoreFetch);

async function follow(replies: Record<string, Reply | Reply[]>, tries = 1) {
  const sent = fakeFetch(replies);
  const trail = await settle(followRedirects(start, retrySettings({ tries })));
  const { end, ...rest } = trail;
  return { ...rest, end: end.kind === 'response' ? end.status : end.cause, sent };
}
const requests = (sent: { request: string }[]) => sent.map(({ request }) => request);

describe('followRedirects()', () => {
  it('follows each kind of redirect to the end', async () => {
    const { sent, ...trail } = await follow({
      'HEAD https://a.example/': to('b'),
      'HEAD https://a.example/b': to('//c.example/', 302),
      'HEAD https://c.example/': to('/d', 303),
      'HEAD https://c.example/d': to('http://e.example/', 307),
      'HEAD http://e.example/': to('https://f.example/#part', 308),
      'HEAD https://f.example/': 200,
    });
    expect(trail).toEqual({ end: 200, finalUrl: 'https://f.example/', redirects: [301, 302, 303, 307, 308] });
    expect(sent).toHaveLength(6);
  });

  it.each([300, 304, 305])('does not follow status %i', async (status) => {
    const trail = await follow({ 'HEAD https://a.example/': to('/b', status) });
    expect(trail).toMatchObject({ end: status, finalUrl: start, redirects: [] });
  });

  it.each([
    ['no Location', 302],
    ['an invalid URL', to('http://[', 302)],
    ['another scheme', to('mailto:a@b.example', 302)],
    ['another scheme that begins like HTTP', to('httpx://a.example', 302)],
  ])('stops at a redirect with %s', async (_, reply) => {
    const trail = await follow({ 'HEAD https://a.example/': reply });
    const redirectError = 'returns 302 without a valid URL to redirect to';
    expect(trail).toMatchObject({ end: 302, finalUrl: start, redirects: [], redirectError });
  });

  it('stops at a loop', async () => {
    const trail = await follow({ 'HEAD https://a.example/': to('/b'), 'HEAD https://a.example/b': to('/') });
    expect(trail).toMatchObject({ redirects: [301, 301], redirectError: 'redirects in a loop' });
    expect(trail.sent).toHaveLength(2);
  });

  it.each([
    [10, undefined],
    [11, 'redirects more than 10 times'],
  ])('follows up to ten redirects: %i', async (count, redirectError) => {
    const steps = Array.from({ length: count }, (_, n) => [`HEAD https://a.example/${n || ''}`, to(`/${n + 1}`)]);
    const trail = await follow({ ...Object.fromEntries(steps), [`HEAD https://a.example/${count}`]: 200 });
    expect(trail.redirectError).toBe(redirectError);
    expect(trail.redirects).toHaveLength(count);
    expect(trail.sent).toHaveLength(11);
  });
});

describe('followRedirects() with HEAD and GET', () => {
  it.each<[string, Reply, string[]]>([
    ['succeeds', 200, ['HEAD']],
    ['redirects nowhere', 399, ['HEAD']],
    ['fails with bad TLS', expired, ['HEAD']],
    ['is refused', 400, ['HEAD', 'GET']],
    ['is not found', 404, ['HEAD', 'GET']],
    ['fails', refused, ['HEAD', 'GET']],
    ['is refused for longer than the longest wait', { status: 429, headers: { 'retry-after': '2' } }, ['HEAD']],
  ])('sends GET only where it can tell more: HEAD %s', async (_, reply, methods) => {
    const { sent } = await follow({ 'HEAD https://a.example/': reply, 'GET https://a.example/': 200 });
    expect(requests(sent)).toEqual(methods.map((method) => `${method} ${start}`));
  });

  it('does not repeat HEAD, and repeats GET', async () => {
    const { sent, end } = await follow({ 'HEAD https://a.example/': 500, 'GET https://a.example/': [500, 200] }, 3);
    expect(requests(sent)).toEqual([`HEAD ${start}`, `GET ${start}`, `GET ${start}`]);
    expect(end).toBe(200);
  });

  it('waits before GET as long as the response to HEAD asks for', async () => {
    const wait = { status: 429, headers: { 'retry-after': '1' } };
    const { sent } = await follow({ 'HEAD https://a.example/': wait, 'GET https://a.example/': 200 });
    expect(sent.map(({ at }) => at)).toEqual([0, 1000]);
  });
});
