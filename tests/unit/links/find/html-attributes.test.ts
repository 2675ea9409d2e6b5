import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/links/find/html.ts';
import { atMarks, marked } from '../marked.ts';

const linksIn = (html: string) => parseHtml(html).links;

describe('findAttributeLinks()', () => {
  it.each([
    ['<a href="/x">', 'link'],
    ['<map><area href="/x"></map>', 'link'],
    ['<blockquote cite="/x"></blockquote>', 'link'],
    ['<q cite="/x"></q>', 'link'],
    ['<del cite="/x"></del>', 'link'],
    ['<ins cite="/x"></ins>', 'link'],
    ['<svg><a xlink:href="/x"></a></svg>', 'link'],
    ['<iframe src="/x"></iframe>', 'frame'],
    ['<frameset><frame src="/x"></frameset>', 'frame'],
    ['<meta http-equiv="Refresh" content="0; url=/x">', 'refresh'],
    ['<meta http-equiv="refresh" content="url=/x">', 'refresh'],
    ['<img src="/x">', 'image'],
    ['<img srcset="/x 2x">', 'image'],
    ['<picture><source srcset="/x"></picture>', 'image'],
    ['<input src="/x">', 'image'],
    ['<video poster="/x"></video>', 'image'],
    ['<link rel="preload" as="image" href="/x">', 'image'],
    ['<link rel="shortcut ICON" href="/x">', 'image'],
    ['<link rel="apple-touch-icon" href="/x">', 'image'],
    ['<link rel="preload" as="image" imagesrcset="/x 2x">', 'image'],
    ['<script src="/x"></script>', 'script'],
    ['<link rel="modulepreload" href="/x">', 'script'],
    ['<link rel="preload" as="script" href="/x">', 'script'],
    ['<link rel="stylesheet" href="/x">', 'style'],
    ['<link rel="preload" as="style" href="/x">', 'style'],
    ['<audio src="/x"></audio>', 'media'],
    ['<video src="/x"></video>', 'media'],
    ['<video><source src="/x"></video>', 'media'],
    ['<link rel="Canonical" href="/x">', 'canonical'],
    ['<meta property="og:url" content="/x">', 'canonical'],
    ['<link rel="alternate" href="/x">', 'alternate'],
    ['<link rel="alternate stylesheet" href="/x">', 'style'],
    ['<meta property="og:image" content="/x">', 'preview'],
    ['<meta property="og:image:secure_url" content="/x">', 'preview'],
    ['<meta property="og:video:url" content="/x">', 'preview'],
    ['<meta name="twitter:image" content="/x">', 'preview'],
    ['<link rel="license" href="/x">', 'resource'],
    ['<link rel="preconnect license" href="/x">', 'resource'],
    ['<svg><use href="/x"></use></svg>', 'resource'],
    ['<svg><use xlink:href="/x"></use></svg>', 'resource'],
    ['<svg><image href="/x"></image></svg>', 'resource'],
    ['<svg><image xlink:href="/x"></image></svg>', 'resource'],
    ['<object data="/x"></object>', 'resource'],
    ['<embed src="/x">', 'resource'],
    ['<video><track src="/x"></video>', 'resource'],
    ['<html manifest="/x">', 'resource'],
    ['<p style="background: url(/x)">', 'resource'],
  ])('tells the use of the link in %s', (html, use) => {
    expect(linksIn(html).map((link) => [link.url, link.use])).toEqual([['/x', use]]);
  });

  it.each(['<form action="/x" method="POST"></form>', '<button formaction="/x">a</button>', '<input formaction="/x">'])(
    'tells the use of the form in %s',
    (html) => {
      expect(linksIn(html)).toMatchObject([{ url: '/x', use: 'form', method: html.includes('POST') ? 'post' : 'get' }]);
    },
  );

  it.each([
    '<p href="/x">',
    '<a src="/x" cite="/y" data="/z">a</a>',
    '<link rel="preconnect" href="/x">',
    '<link rel="dns-prefetch" href="/x">',
    '<link href="/x">',
    '<meta name="description" content="/x">',
    '<meta property="og:image:alt" content="/x">',
    '<meta property="xog:image" content="/x">',
    '<meta http-equiv="refresh" content="5">',
    '<meta http-equiv="refresher" content="0; url=/x">',
    '<meta http-equiv="x-refresh" content="0; url=/x">',
    '<meta http-equiv="refresh" content="a; url=/x">',
    '<meta http-equiv="refresh" content="0; url=">',
    '<a href>a</a>'.replace('href', 'download'),
  ])('finds no link in %s', (html) => {
    expect(linksIn(html)).toEqual([]);
  });

  it.each([
    ['several images', '<img srcset="‸/a 1x,\n  ‸/b 2x">', ['/a', '/b']],
    ['a value without quotes', '<a href=‸/a>a</a>', ['/a']],
    ['a value with single quotes and spaces', "<a class='b'\n  href = ' ‸/a '>a</a>", ['/a']],
    ['a value with an escaped ampersand', '<a title="/a?b&amp;c" href="‸/a?b&amp;c">a</a>', ['/a?b&c']],
    ['a refresh with quotes', '<meta http-equiv="refresh" content="1;URL=\'‸/a b\'c">', ['/a b']],
    ['a refresh with spaces', '<meta http-equiv="refresh" content=" 1.5 , url = ‸/a ">', ['/a']],
    ['a style', '<p style="a: url(‸/a); b: url(‸/b)">', ['/a', '/b']],
    ['an empty value', '<a href="‸">a</a>', ['']],
  ])('gives the position of the URL in %s', (_, input, urls) => {
    const { text, positions } = marked(input);
    const links = linksIn(text).map(({ url, line, column }) => ({ url, line, column }));
    expect(links).toEqual(
      atMarks(
        urls.map((url) => ({ url })),
        positions,
      ),
    );
  });

  it('gives the start of a value whose URL is written with other escapes', () => {
    expect(linksIn('<a href="/a&#47;b">a</a>')).toMatchObject([{ url: '/a/b', line: 1, column: 10 }]);
  });

  it.each([
    ['<a href="/x" type="text/csv">a</a>', 'text/csv'],
    ['<link rel="alternate" href="/x" type="text/csv">', 'text/csv'],
    ['<source src="/x" type="text/csv">', 'text/csv'],
    ['<object data="/x" type="text/csv"></object>', 'text/csv'],
    ['<embed src="/x" type="text/csv">', 'text/csv'],
    ['<script src="/x" type="module"></script>', undefined],
    ['<input src="/x" type="image">', undefined],
    ['<a href="/x">a</a>', undefined],
  ])('returns the declared type in %s', (html, type) => {
    expect(linksIn(html).map((link) => link.type)).toEqual([type]);
  });
});
