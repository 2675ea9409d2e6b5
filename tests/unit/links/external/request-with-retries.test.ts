import { afterEach, describe, expect, it } from 'vitest';
import { requestWithRetries, retryAfter } from '../../../../src/links/external/request-with-retries.ts';
import { fakeFetch, type Reply, restoreFetch, retrySettings, settle } from './fake-fetch.ts';

const url = 'https://a.example/';
const now = Date.parse('2026-11-23T12:00:00Z');
const retryIn = (status: number, value: string) => ({ status, headers: { 'retry-after': value } });
const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
const expired = Object.assign(new Error('no'), { code: 'CERT_HAS_EXPIRED' });
afterEach(restoreFetch);

describe('requestWithRetries()', () => {
  it.each<[string, Reply[], number[]]>([
    ['not again after success', [200], [0]],
    ['not again after a final status', [404], [0]],
    ['with back-off that doubles', [500, 503, 200], [0, 100, 300]],
    ['at most as often as set', [429, 429, 429, 200], [0, 100, 300]],
    ['after a failure', [refused, 200], [0, 100]],
    ['not again after bad TLS', [expired, 200], [0]],
    ['after the seconds that the host asks for', [retryIn(429, '1'), 200], [0, 1000]],
    ['at once if the host asks for no wait', [retryIn(503, '0'), 200], [0, 0]],
    ['not again if the host asks for too long', [retryIn(429, '2'), 200], [0]],
  ])('sends a request %s', async (_, replies, times) => {
    const sent = fakeFetch({ [`GET ${url}`]: replies });
    await settle(requestWithRetries(url, 'GET', retrySettings()));
    expect(sent.map(({ at }) => at)).toEqual(times);
  });

  it('waits no longer than the maximum', async () => {
    const sent = fakeFetch({ [`GET ${url}`]: 500 });
    await settle(requestWithRetries(url, 'GET', retrySettings({ tries: 5, maximumWait: 250 })));
    expect(sent.map(({ at }) => at)).toEqual([0, 100, 300, 550, 800]);
  });

  it('returns the last result', async () => {
    fakeFetch({ [`GET ${url}`]: [500, refused, 418] });
    expect(await settle(requestWithRetries(url, 'GET', retrySettings()))).toMatchObject({ status: 418 });
  });

  it.each([
    [408, 2],
    [425, 2],
    [429, 2],
    [500, 2],
    [502, 2],
    [501, 1],
    [505, 1],
    [400, 1],
    [403, 1],
    [301, 1],
  ])('knows whether status %i is temporary', async (status, requests) => {
    const sent = fakeFetch({ [`GET ${url}`]: status });
    await settle(requestWithRetries(url, 'GET', retrySettings({ tries: 2 })));
    expect(sent).toHaveLength(requests);
  });
});

describe('retryAfter()', () => {
  it.each([
    ['5', 5000],
    ['120', 120_000],
    ['0', 0],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['in five', undefined],
    ['', undefined],
  ])('returns the wait that “%s” asks for: %s ms', (value, milliseconds) => {
    const headers = new Headers({ 'retry-after': value });
    const response = { kind: 'response', url, status: 503, headers, body: new Uint8Array(), truncated: false } as const;
    expect(retryAfter(response, now)).toBe(milliseconds);
  });

  it('returns undefined for a failure', () => {
    expect(retryAfter({ kind: 'failure', url, cause: 'unreachable', reason: '' }, now)).toBeUndefined();
  });
});
