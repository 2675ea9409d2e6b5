import { expect, it } from 'vitest';
import { findMarkdownLinks } from '../../../../src/links/find/markdown.ts';
import { atMarks, marked } from '../marked.ts';

it.each([
  [
    'links, images and definitions',
    '# Title\n\n[a](‸/a/) ![b](‸b.png)\n\n[c]: ‸https://c.example',
    [
      { url: '/a/', use: 'link' },
      { url: 'b.png', use: 'image' },
      { url: 'https://c.example', use: 'link' },
    ],
  ],
  ['a link whose text is its URL', '[/a/](‸/a/)', [{ url: '/a/', use: 'link' }]],
  [
    'nothing in front matter, and the rest at its own position',
    "---\r\ntitle: 'Deep [link](x)'\r\n---\r\n\r\n[a](‸/a/)\r\n\r\n---\r\n\r\n[b](‸/b/)\r\n\r\n---\r\n",
    [
      { url: '/a/', use: 'link' },
      { url: '/b/', use: 'link' },
    ],
  ],
  ['a bare URL', 'See ‸https://a.example/b.', [{ url: 'https://a.example/b', use: 'link' }]],
  ['the HTML in it', 'one\n\n<p>\n<img src="‸a.png"></p>\n', [{ url: 'a.png', use: 'image' }]],
])('findMarkdownLinks() finds %s', (_, input, links) => {
  const { text, positions } = marked(input);
  expect(findMarkdownLinks(text)).toEqual(atMarks(links, positions));
});

it('findMarkdownLinks() gives the start of a link whose URL is written with escapes', () => {
  expect(findMarkdownLinks('a [b](/c\\_d/)')).toEqual([{ url: '/c_d/', use: 'link', line: 1, column: 3 }]);
});
