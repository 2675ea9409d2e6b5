import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/links/external/classify.ts';

const url = 'https://a.example/';
const finalUrl = 'https://b.example/';
const response = (status: number, headers: Record<string, string> = {}) =>
  ({ kind: 'response', url, status, headers: new Headers(headers), body: new Uint8Array(), truncated: false }) as const;
const failure = (cause: 'unreachable' | 'bad-tls') => ({ kind: 'failure', url, cause, reason: 'is down' }) as const;

describe('classify()', () => {
  it.each([
    [200, 'fine'],
    [206, 'fine'],
    [304, 'fine'],
    [400, 'blocked'],
    [403, 'blocked'],
    [404, 'gone'],
    [410, 'gone'],
    [429, 'blocked'],
    [499, 'blocked'],
    [500, 'unreachable'],
    [503, 'unreachable'],
    [998, 'unreachable'],
    [999, 'blocked'],
  ])('returns a verdict for status %i: %s', (status, verdict) => {
    const outcome = classify(url, { end: response(status), finalUrl: url, redirects: [] });
    expect(outcome).toEqual({ url, status, verdict, reason: `returns ${status}` });
  });

  it.each([
    [429, '60', 'returns 429 and asks to retry after 60 s'],
    [429, 'tomorrow 5', 'returns 429 and asks to retry after tomorrow 5'],
    [429, '5 tomorrow', 'returns 429 and asks to retry after 5 tomorrow'],
    [503, '60', 'returns 503'],
  ])('adds what Retry-After asks for to status %i: %s', (status, value, reason) => {
    const end = response(status, { 'retry-after': value });
    expect(classify(url, { end, finalUrl: url, redirects: [] }).reason).toBe(reason);
  });

  it.each([
    [[301, 308], true, 'has moved permanently to https://b.example/'],
    [[301, 302], false, 'redirects temporarily to https://b.example/'],
    [[307], false, 'redirects temporarily to https://b.example/'],
  ])('tells a permanent redirect from a temporary one: %j', (redirects, permanent, reason) => {
    const outcome = classify(url, { end: response(200), finalUrl, redirects });
    expect(outcome).toEqual({ url, status: 200, finalUrl, permanent, verdict: 'moved', reason });
  });

  it('names the URL at the end of the redirects in the reason', () => {
    const gone = classify(url, { end: response(404), finalUrl, redirects: [301] });
    const reason = 'redirects to https://b.example/, which returns 404';
    expect(gone).toEqual({ url, status: 404, finalUrl, permanent: true, verdict: 'gone', reason });
    const failed = classify(url, { end: failure('bad-tls'), finalUrl, redirects: [302] });
    const tlsReason = 'redirects to https://b.example/, which is down';
    expect(failed).toEqual({ url, finalUrl, permanent: false, verdict: 'bad-tls', reason: tlsReason });
  });

  it('returns the cause of a failure', () => {
    const outcome = classify(url, { end: failure('unreachable'), finalUrl: url, redirects: [] });
    expect(outcome).toEqual({ url, verdict: 'unreachable', reason: 'is down' });
  });

  it('returns the error of a redirect', () => {
    const outcome = classify(url, {
      end: response(302),
      finalUrl,
      redirects: [302],
      redirectError: 'redirects in a loop',
    });
    expect(outcome).toEqual({ url, status: 302, verdict: 'unreachable', reason: 'redirects in a loop' });
  });
});
