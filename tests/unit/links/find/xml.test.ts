import { describe, expect, it } from 'vitest';
import { parseXml, xmlError } from '../../../../src/links/find/xml.ts';
import { atMarks, marked } from '../marked.ts';

describe('parseXml()', () => {
  it.each([
    [
      'the pages that a sitemap lists',
      '<urlset>\n  <url><loc>‸https://a.example/?a&amp;b</loc></url>\n<x href="‸/c"/></urlset>',
      [
        { url: 'https://a.example/?a&b', use: 'sitemap' },
        { url: '/c', use: 'sitemap' },
      ],
    ],
    [
      'the sitemaps of an index',
      '<sitemapindex><sitemap><loc>\n  ‸/b.xml\n</loc></sitemap></sitemapindex>',
      [{ url: '/b.xml', use: 'sitemap' }],
    ],
    [
      'the links of an Atom feed with their types',
      '<feed>\n<link href="‸/a" type="text/html"/><id>‸https://a.example/</id><title>b</title></feed>',
      [
        { url: '/a', use: 'feed', type: 'text/html' },
        { url: 'https://a.example/', use: 'feed' },
      ],
    ],
    [
      'the links of an RSS feed',
      '<rss version="2.0"><channel><link>‸http://a.example/</link></channel></rss>',
      [{ url: 'http://a.example/', use: 'feed' }],
    ],
    ['no text that only contains a URL', '<rss><a>see https://a.example/</a><b>https://a.example/ b</b></rss>', []],
    [
      'the HTML of a feed entry',
      '<feed><content type="html">&lt;p>\n&lt;a href="/b">c&lt;/a></content></feed>',
      [{ url: '/b', use: 'feed', line: 2, column: 10 }],
    ],
    [
      'the references of a drawing',
      '<svg><use xlink:href="‸#a"/><image href="‸/b.png"/><x src="‸/c"/><text>https://a.example</text></svg>',
      [
        { url: '#a', use: 'resource' },
        { url: '/b.png', use: 'resource' },
        { url: '/c', use: 'resource' },
      ],
    ],
    [
      'repeated URLs, each at its own position',
      '<svg>\n<use href="‸#a"/>\n<use href="‸#a"/></svg>',
      [
        { url: '#a', use: 'resource' },
        { url: '#a', use: 'resource' },
      ],
    ],
    [
      'links after an XML declaration and comments',
      '<?xml version="1.0"?>\n<!-- a -->\n<svg><use href="‸#a"/></svg>',
      [{ url: '#a', use: 'resource' }],
    ],
    ['nothing in invalid XML', '<svg><use href="#a"></svg>', []],
  ])('finds %s', (_, input, links) => {
    const { text, positions } = marked(input);
    expect(parseXml(text).links).toEqual(atMarks(links, positions));
  });

  it('finds the ids of a drawing', () => {
    const { text, positions } = marked('<svg id=‸"a">\n<g id=‸"b"/></svg>');
    expect(parseXml(text)).toEqual({ links: [], ids: atMarks([{ id: 'a' }, { id: 'b' }], positions) });
  });
});

describe('xmlError()', () => {
  it('returns undefined for valid XML', () => expect(xmlError('<a>b</a>')).toBeUndefined());

  it('returns the position and reason of the first error', () => {
    expect(xmlError('<a>\n  <b></a>')).toEqual({
      line: 2,
      column: 6,
      reason: "Expected closing tag 'b' (opened in line 2, col 3) instead of closing tag 'a'",
    });
  });

  it('returns column 1 for an error without a column', () => {
    expect(xmlError('')).toMatchObject({ line: 1, column: 1, reason: 'Start tag expected' });
  });
});
