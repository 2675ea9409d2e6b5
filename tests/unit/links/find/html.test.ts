import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/links/find/html.ts';
import { atMarks, marked } from '../marked.ts';

describe('parseHtml()', () => {
  it.each([
    [
      'a style sheet on the line of its element',
      '\n<style>a { b: url(‸c.png) }</style>',
      [{ url: 'c.png', use: 'resource' }],
    ],
    ['style sheets in the page', '<style>\n  a { b: url(‸c.png) }\n</style>', [{ url: 'c.png', use: 'resource' }]],
    [
      'structured data',
      '<script type="application/ld+json">{ "url":\n"‸/a/" }</script>',
      [{ url: '/a/', use: 'data' }],
    ],
    ['no other scripts', '<script>{ "url": "/a/" }</script><p>{ "url": "/a/" }</p>', []],
    ['templates', '<template><p><a href="‸/a/">a</a></p></template>', [{ url: '/a/', use: 'link' }]],
    ['drawings in the page', '<svg><use href="‸#a"/></svg>', [{ url: '#a', use: 'resource' }]],
  ])('finds the links in %s', (_, input, links) => {
    const { text, positions } = marked(input);
    expect(parseHtml(text).links).toEqual(atMarks(links, positions));
  });

  it('finds the ids of elements and the names of anchors, and no other names', () => {
    const { text, positions } = marked('‸<p id="a">\n‸<a name="b">c</a><input name="d">');
    expect(parseHtml(text).ids).toEqual(atMarks([{ id: 'a' }, { id: 'b' }], positions));
  });

  it.each([
    ['<meta name="robots" content="noindex">', true],
    ['<meta name="robots" content="follow, NOINDEX">', true],
    ['<meta name="robots" content="noindexing">', undefined],
    ['<meta name="description" content="noindex">', undefined],
    ['<p name="robots" content="noindex">', undefined],
  ])('says whether a page asks not to be indexed: %s', (html, noindex) => {
    expect(parseHtml(html).noindex).toBe(noindex);
  });

  it.each([
    ['<base href="/a/"><base href="/b/">', '/a/'],
    ['<base target="_top"><base href="/b/">', '/b/'],
    ['<a href="/a/">a</a>', undefined],
  ])('returns the first base URL: %s', (html, base) => {
    expect(parseHtml(html).base).toBe(base);
  });
});
