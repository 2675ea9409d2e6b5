import { expect, it } from 'vitest';
import { parseFile } from '../../../../src/links/find/index.ts';

it.each([
  ['text/html', '<a href="/x">a</a>', ['/x']],
  ['application/xml', '<urlset><loc>/x</loc></urlset>', ['/x']],
  ['image/svg+xml', '<svg><use href="/x"/></svg>', ['/x']],
  ['text/css', 'a { b: url(/x) }', ['/x']],
  ['application/json', '["/x"]', ['/x']],
  ['application/ld+json', '["/x"]', ['/x']],
  ['text/markdown', '[a](/x)', ['/x']],
  ['text/calendar', 'URL:https://a.ex\n ample/', ['https://a.example/']],
  ['text/csv', 'https://a.example/,b', ['https://a.example/']],
  ['text/plain', 'https://a.example/', ['https://a.example/']],
  ['text/yaml', 'url: https://a.example/', ['https://a.example/']],
  ['text/javascript', '"https://a.example/"', []],
  ['text/plainer', 'https://a.example/', []],
  ['application/pdf', 'https://a.example/', []],
  ['', 'https://a.example/', []],
])('parseFile() reads %s in its own format', (type, text, urls) => {
  expect(parseFile(type, text).links.map(({ url }) => url)).toEqual(urls);
});
