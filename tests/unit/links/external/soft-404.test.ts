import { afterEach, describe, expect, it } from 'vitest';
import {
  fetchMissingPage,
  isSoft404,
  similarity,
  unlikelySibling,
  wordsOf,
} from '../../../../src/links/external/soft-404.ts';
import { fakeFetch, type Reply, restoreFetch, retrySettings, settle } from './fake-fetch.ts';

afterEach(restoreFetch);

describe('unlikelySibling()', () => {
  it('returns the same URL in every run for all pages of a folder', () => {
    const sibling = unlikelySibling('https://a.example/docs/terms?x=1');
    expect(sibling).toMatch(/^https:\/\/a\.example\/docs\/[0-9a-f]{24}$/);
    expect(unlikelySibling('https://a.example/docs/other/')).toBe(sibling);
    expect(unlikelySibling('https://a.example/docs/terms')).toBe(sibling);
  });

  it('differs between folders and hosts', () => {
    const name = (url: string) => unlikelySibling(url)?.split('/').at(-1);
    const names = ['https://a.example/docs/a', 'https://a.example/a', 'https://b.example/a'].map(name);
    expect(new Set(names).size).toBe(3);
  });

  it('returns undefined for a front page', () => {
    expect(unlikelySibling('https://a.example/?page=1')).toBeUndefined();
  });
});

describe('fetchMissingPage()', () => {
  const url = 'https://a.example/none';
  const fetchWith = (replies: Record<string, Reply>) => {
    fakeFetch(replies);
    return settle(fetchMissingPage(url, retrySettings({ tries: 1 })));
  };

  it.each([200, 299])('returns the words of a page that is returned with status %i', async (status) => {
    const replies = { [`HEAD ${url}`]: status, [`GET ${url}`]: { status, body: '<p>Sorry, nothing at /none' } };
    expect(await fetchWith(replies)).toEqual({ finalUrl: url, words: new Set(['sorry', 'nothing', 'at']) });
  });

  it('returns the words at the end of the redirects, without the URL', async () => {
    const front = 'https://a.example/front';
    const redirect = { status: 302, headers: { location: '/front' } };
    const replies = { [`HEAD ${url}`]: redirect, [`HEAD ${front}`]: 200, [`GET ${front}`]: { body: 'Our front page' } };
    expect(await fetchWith(replies)).toEqual({ finalUrl: front, words: new Set(['our', 'page']) });
  });

  it.each<[string, Record<string, Reply>]>([
    ['a status of an error', {}],
    ['a redirect that is not followed', { [`HEAD ${url}`]: 302 }],
    ['a redirect without a body', { [`HEAD ${url}`]: 300, [`GET ${url}`]: 200 }],
    ['a failure', { [`HEAD ${url}`]: new Error('no'), [`GET ${url}`]: new Error('no') }],
    ['an error that only GET returns', { [`HEAD ${url}`]: 200, [`GET ${url}`]: 404 }],
    ['a failure of GET alone', { [`HEAD ${url}`]: 200, [`GET ${url}`]: new Error('no') }],
  ])('returns undefined after %s', async (_, replies) => {
    expect(await fetchWith(replies)).toBeUndefined();
  });
});

describe('isSoft404()', () => {
  const words = new Set('a b c d e f g h i j'.split(' '));
  const page = (body: string, finalUrl = 'https://a.example/x') => ({
    url: 'https://a.example/x',
    finalUrl,
    body: Buffer.from(body),
  });

  it.each([
    ['a b c d e f g h i j', true],
    ['a b c d e f g h i', true],
    ['a b c d e f g h i https://a.example/x', true],
    ['a b c d e f g h', false],
    ['k l m', false],
  ])('compares the words of the pages: %s, %s', (body, expected) => {
    expect(isSoft404(page(body), { finalUrl: 'https://a.example/none', words })).toBe(expected);
  });

  it('recognizes a redirect to the same page', () => {
    const front = 'https://a.example/';
    expect(isSoft404(page('k', front), { finalUrl: front, words })).toBe(true);
    expect(isSoft404(page('k', 'https://a.example/y'), { finalUrl: front, words })).toBe(false);
    expect(isSoft404(page('k'), { finalUrl: 'https://a.example/x', words })).toBe(false);
  });
});

describe('wordsOf()', () => {
  const own = 'https://a.example/docs/x1';

  it.each([
    ['One, two; ÕUN!', ['one', 'two', 'õun']],
    ['<p class="a">one</p><b>two</b>', ['one', 'two']],
    ['<script src="a">x</script ><STYLE>y</STYLE\n>one<scripts>two', ['one', 'two']],
    ['one<script>x</script>two<style>y</style>three', ['one', 'two', 'three']],
    ['not at https://a.example/docs/x1 or /docs/x1 or x1', ['not', 'at', 'or']],
    ['a/docs/x1b', ['a', 'b']],
    ['12 3', []],
  ])('returns the words that a reader sees: %s', (html, words) => {
    expect(wordsOf(Buffer.from(html), [own])).toEqual(new Set(words));
  });

  it('removes no slash but in the URL of a front page', () => {
    const words = wordsOf(Buffer.from('a https://a.example/ <script>x</script>b'), ['https://a.example/']);
    expect(words).toEqual(new Set(['a', 'b']));
  });

  it('removes the URL of a folder', () => {
    expect(wordsOf(Buffer.from('one /docs/ two'), ['https://a.example/docs/'])).toEqual(new Set(['one', 'two']));
  });

  it('reads the first 512 KiB', () => {
    expect(wordsOf(Buffer.from(`one${' '.repeat(512 * 1024 - 6)}two four`), [])).toEqual(new Set(['one', 'two']));
  });
});

it.each([
  ['a b', 'a b', 1],
  ['a b', 'c d', 0],
  ['a b c', 'a b d', 0.5],
  ['a b c d', 'a', 0.25],
])('similarity() returns the share of common words of “%s” and “%s”', (a, b, share) => {
  expect(similarity(new Set(a.split(' ')), new Set(b.split(' ')))).toBe(share);
});

it('similarity() takes two empty pages for the same', () => {
  expect(similarity(new Set(), new Set())).toBe(1);
});
