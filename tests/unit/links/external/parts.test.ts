import { expect, it } from 'vitest';
import { retryAfter } from '../../../../src/links/external/request-with-retries.ts';
import { fieldsToRecord } from '../../../../src/links/external/record.ts';
import { similarity, unlikelySibling, wordsOf } from '../../../../src/links/external/soft-404.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

it.each([
  ['5', 5000],
  ['0', 0],
  ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['soon', undefined],
])('Retry-After: %s asks for %s ms', (value, milliseconds) => {
  const headers = new Headers({ 'retry-after': value });
  const response = {
    kind: 'response',
    url: '',
    status: 503,
    headers,
    body: new Uint8Array(),
    truncated: false,
  } as const;
  expect(retryAfter(response, now)).toBe(milliseconds);
});

it('a path that cannot be lies in the same folder, the same in every run, and never beside a front page', () => {
  const beside = unlikelySibling('https://a.example/docs/terms?x=1');
  expect(beside).toMatch(/^https:\/\/a\.example\/docs\/[0-9a-f]{24}$/);
  expect(unlikelySibling('https://a.example/docs/other/')).toBe(beside);
  expect(unlikelySibling('https://a.example/?page=1')).toBeUndefined();
});

it('two pages are alike by the words a reader sees, whatever address they repeat', () => {
  const words = (html: string, url: string) => wordsOf(Buffer.from(html), [url]);
  const first = words('<p>Not here: /a/one</p><script>x</script>', 'https://h.example/a/one');
  expect(similarity(first, words('<h1>Not</h1> here: /a/two', 'https://h.example/a/two'))).toBe(1);
  expect(similarity(first, words('Our terms of service', 'https://h.example/a/terms'))).toBe(0);
});

it('a dead address keeps the day it was first found dead', () => {
  const outcome = { url: '', verdict: 'gone', reason: 'answers 404' } as const;
  const fields = (deadSince?: string) => fieldsToRecord(outcome, deadSince ? { deadSince } : {}, '2026-11-23');
  expect(fields()).toEqual({ status: 'gone', deadSince: '2026-11-23' });
  expect(fields('2026-05-03')).toEqual({ status: 'gone', deadSince: '2026-05-03' });
});
