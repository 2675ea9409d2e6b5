import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { checkUrl, type ExpectedContent, type MissingPages } from '../../../../src/links/external/check-url.ts';
import { maximumBody } from '../../../../src/links/external/request.ts';
import { fakeFetch, type Reply, restoreFetch, retrySettings, settle } from './fake-fetch.ts';

const url = 'https://a.example/docs/x';
const pdf = '%PDF-1.7\n%%EOF\n';
const typed = (type: string, body: BodyInit = '') => ({
  headers: { 'content-type': type },
  body,
});
const both = (reply: Reply, at = url) => ({ [`HEAD ${at}`]: headOf(reply), [`GET ${at}`]: reply });
const headOf = (reply: Reply) =>
  typeof reply === 'object' && !(reply instanceof Error) ? { ...reply, body: '' } : reply;
afterEach(restoreFetch);

async function check(replies: Record<string, Reply>, expected: ExpectedContent = 'anything') {
  const sent = fakeFetch(replies);
  const outcome = await settle(checkUrl(url, expected, retrySettings({ tries: 1 }), new Map()));
  return { outcome, requests: sent.map(({ request }) => request.replace(`${url}`, 'x')) };
}

describe('checkUrl()', () => {
  it.each<[string, Reply, string[]]>([
    ['a file of another type', typed('text/plain'), ['HEAD x']],
    ['a page', typed('Text/HTML; charset=utf-8', 'one two'), ['HEAD x', 'GET x']],
    ['an XHTML page', typed('application/xhtml+xml', 'one two'), ['HEAD x', 'GET x']],
    ['a PDF', typed('application/pdf', pdf), ['HEAD x', 'GET x']],
  ])('reads the content only if it can be checked: %s', async (_, reply, requests) => {
    const result = await check(both(reply));
    expect(result.outcome).toMatchObject({ verdict: 'fine' });
    expect(result.requests.filter((request) => request.endsWith(' x'))).toEqual(requests);
  });

  it('reads no content after an error', async () => {
    expect(await check({})).toEqual({
      outcome: { url, status: 404, verdict: 'gone', reason: 'returns 404' },
      requests: ['HEAD x', 'GET x'],
    });
  });

  it.each<[string, Reply, object]>([
    ['a status', 410, { url, status: 410, verdict: 'gone', reason: 'returns 410' }],
    ['a failure', new Error('no'), { url, verdict: 'unreachable', reason: 'cannot be requested (no)' }],
  ])('believes GET more than HEAD: %s', async (_, reply, outcome) => {
    expect((await check({ [`HEAD ${url}`]: typed('text/html'), [`GET ${url}`]: reply })).outcome).toEqual(outcome);
  });

  it('does not look for a PDF in the response of an error', async () => {
    const replies = { [`HEAD ${url}`]: typed('application/pdf'), [`GET ${url}`]: 410 };
    expect((await check(replies, 'pdf')).outcome).toMatchObject({ verdict: 'gone' });
  });

  it('reads the content at the end of the redirects', async () => {
    const redirect = { status: 301, headers: { location: '/y' } };
    const { outcome } = await check({
      [`HEAD ${url}`]: redirect,
      ...both(typed('application/pdf', pdf), 'https://a.example/y'),
    });
    expect(outcome).toMatchObject({
      verdict: 'moved',
      finalUrl: 'https://a.example/y',
      document: { bytes: pdf.length },
    });
  });
});

describe('checkUrl() on documents', () => {
  const document = { sha256: createHash('sha256').update(pdf).digest('hex'), bytes: pdf.length };

  it.each<[string, ExpectedContent, Reply]>([
    ['an expected PDF', 'pdf', typed('application/pdf', pdf)],
    ['an expected PDF without a type', 'pdf', typed('', pdf)],
    ['a file that says it is a PDF', 'anything', typed('application/pdf', pdf)],
  ])('returns the checksum of %s', async (_, expected, reply) => {
    const { outcome } = await check(both(reply), expected);
    expect(outcome).toEqual({ url, status: 200, verdict: 'fine', reason: 'returns 200', document });
  });

  it.each<[string, ExpectedContent, Reply, string]>([
    ['a page', 'pdf', typed('text/html; charset=utf-8', '<p>a'), 'text/html instead of a PDF'],
    ['a file without a type', 'pdf', typed('', 'a'), 'content of an unstated type instead of a PDF'],
    ['nothing', 'pdf', typed('application/pdf'), 'an empty body instead of a PDF'],
    ['a false PDF', 'anything', typed('application/pdf', 'a'), 'a file that claims to be a PDF but is not one'],
    ['a late signature', 'pdf', typed('text/plain', ' '.repeat(1020) + pdf), 'text/plain instead of a PDF'],
  ])('reports %s in place of a PDF', async (_, expected, reply, what) => {
    const { outcome } = await check(both(reply), expected);
    expect(outcome).toEqual({ url, status: 200, verdict: 'wrong-content', reason: `returns 200 with ${what}` });
  });

  it('finds the signature in the first 1024 bytes', async () => {
    const { outcome } = await check(both(typed('text/plain', ' '.repeat(1019) + pdf)), 'pdf');
    expect(outcome).toMatchObject({ verdict: 'fine', document: { bytes: 1019 + pdf.length } });
  });

  it('returns no checksum of a document that is too long to read', async () => {
    const long = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(pdf));
        controller.enqueue(new Uint8Array(maximumBody));
        controller.close();
      },
    });
    const { outcome } = await check(both(typed('application/pdf', long)), 'pdf');
    expect(outcome).toEqual({ url, status: 200, verdict: 'fine', reason: 'returns 200' });
  });
});

describe('checkUrl() on pages that do not exist', () => {
  const terms = both(typed('text/html', 'The terms that apply to all customers'));
  const sorry = typed('text/html', 'Sorry, nothing here');

  /** Fakes a host whose other pages in the folder all give one reply. */
  async function checkOn(page: Record<string, Reply>, missing: Reply) {
    const sibling = /^https:\/\/a\.example\/docs\/[0-9a-f]{24}$/;
    const replies = new Proxy<Record<string, Reply>>(page, {
      get: (target, key: string) => target[key] ?? (sibling.test(key.split(' ')[1] ?? '') ? missing : undefined),
    });
    return check(replies);
  }

  it('reports a page that is the same as one that cannot exist', async () => {
    const { outcome } = await checkOn(both(sorry), sorry);
    const reason = 'returns 200 with the page that its host shows for URLs that do not exist';
    expect(outcome).toEqual({ url, status: 200, verdict: 'wrong-content', reason });
  });

  it('accepts a page that differs, and any page of a host that reports missing ones', async () => {
    expect((await checkOn(terms, sorry)).outcome).toMatchObject({ verdict: 'fine' });
    expect((await checkOn(both(sorry), 404)).outcome).toMatchObject({ verdict: 'fine' });
  });

  it('requests the missing page of a folder once', async () => {
    const missingPages: MissingPages = new Map();
    const sent = fakeFetch({ ...terms, ...both(sorry, 'https://a.example/docs/y') });
    for (const one of [url, 'https://a.example/docs/y']) {
      await settle(checkUrl(one, 'anything', retrySettings({ tries: 1 }), missingPages));
    }
    const siblings = sent.filter(({ request }) => /\/[0-9a-f]{24}$/.test(request));
    expect(siblings.map(({ request }) => request.split(' ')[0])).toEqual(['HEAD', 'GET']);
    expect(missingPages.size).toBe(1);
  });

  it('requests none for a front page', async () => {
    const front = 'https://a.example/';
    const sent = fakeFetch(both(sorry, front));
    const outcome = await settle(checkUrl(front, 'anything', retrySettings(), new Map()));
    expect(outcome).toMatchObject({ verdict: 'fine' });
    expect(sent.map(({ request }) => request)).toEqual([`HEAD ${front}`, `GET ${front}`]);
  });
});
