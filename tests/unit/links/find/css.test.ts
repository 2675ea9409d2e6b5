import { expect, it } from 'vitest';
import { findCssLinks } from '../../../../src/links/find/css.ts';
import { atMarks, marked } from '../marked.ts';

it.each([
  [
    'url() with and without quotes',
    'a {\n  background: url(‸a.png);\n  mask: url("‸b.svg#c");\n}',
    [
      { url: 'a.png', use: 'resource' },
      { url: 'b.svg#c', use: 'resource' },
    ],
  ],
  [
    '@import with a string and with url()',
    '@import "‸a.css";\n@import url(‸b.css) print;',
    [
      { url: 'a.css', use: 'style' },
      { url: 'b.css', use: 'style' },
    ],
  ],
  ['url() in a custom property', ':root { --logo: url(‸logo.svg) }', [{ url: 'logo.svg', use: 'resource' }]],
  [
    'no string that is not imported',
    '@import "‸a.css" supports(content("b.css"));\na::before { content: "c.css" }',
    [{ url: 'a.css', use: 'style' }],
  ],
])('findCssLinks() finds %s', (_, input, links) => {
  const { text, positions } = marked(input);
  expect(findCssLinks(text)).toEqual(atMarks(links, positions));
});

it('findCssLinks() reads the declarations of a style attribute', () => {
  expect(findCssLinks('background: url(a.png)', 'declarationList')).toEqual([
    { url: 'a.png', use: 'resource', line: 1, column: 17 },
  ]);
});

it('findCssLinks() gives the start of an escaped URL, which is written differently', () => {
  expect(findCssLinks('a { b: url(a\\ b.png) }')).toEqual([{ url: 'a b.png', use: 'resource', line: 1, column: 8 }]);
});
