import { expect, it } from 'vitest';
import { findTextLinks } from '../../../../src/links/find/text.ts';
import { atMarks, marked } from '../marked.ts';

it.each([
  [
    'an http, an https, a mailto: and a tel: URL',
    '‸http://a.example ‸https://b.example/x\n‸mailto:a@b.example ‸tel:+3721',
    ['http://a.example', 'https://b.example/x', 'mailto:a@b.example', 'tel:+3721'],
  ],
  [
    'a URL without the punctuation after it',
    'See ‸https://a.example/b?c=d#e. Or ‸https://a.example/f!?,;: there',
    ['https://a.example/b?c=d#e', 'https://a.example/f'],
  ],
  [
    'a URL inside brackets, quotes or tags',
    '(‸https://a.example/1) "‸https://a.example/2" <‸https://a.example/3>',
    ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
  ],
  ['no relative URL and no scheme inside a word', '/a/ a.example xhttp://a.example xmailto:a@b /tel:1', []],
])('findTextLinks() finds %s', (_, input, urls) => {
  const { text, positions } = marked(input);
  const expected = urls.map((url) => ({ url, use: 'text' }));
  expect(findTextLinks(text)).toEqual(atMarks(expected, positions));
});

it.each([
  ['Sitemap: https://a.example/s.xml', 'sitemap'],
  ['User-agent: *\nsitemap:https://a.example/s.xml', 'sitemap'],
  ['See the Sitemap: https://a.example/s.xml', 'text'],
  ['Sitemap: see https://a.example/s.xml', 'text'],
])('findTextLinks() tells whether a URL in robots.txt is a sitemap: %j', (text, use) => {
  expect(findTextLinks(text).map((link) => link.use)).toEqual([use]);
});
