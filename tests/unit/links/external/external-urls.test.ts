import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findExternalUrls, withoutFragment } from '../../../../src/links/external/external-urls.ts';

const pages = {
  'b.html': '<a href="https://a.example/1">a</a>',
  'a/index.html': `<link rel="canonical" href="https://trust.example/a/"><link rel="icon" href="https://icons.example/">
<a href="https://a.example/1">a</a> <a href="https://a.example/1">a</a>
  <img src="HTTPS://a.example/2"><a href="http://trust.example/">a</a><a href="https://trust.example/b.html">b</a>
<a href="/b.html">b</a><a href="mailto:a@a.example">a</a><a href="https://[">a</a><a>a</a><a href="xhttp://a">a</a>`,
};
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'urls-'));
  mkdirSync(path.join(folder, 'a'));
  for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(folder, name), html);
  writeFileSync(path.join(folder, 'a.txt'), '<a href="https://text.example/">a</a>');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findExternalUrls()', () => {
  it('returns each external URL with its first position on each page', () => {
    const { urls } = findExternalUrls(folder);
    const first = { path: `${folder}/a/index.html` };
    expect([...urls]).toEqual([
      ['https://icons.example/', [{ ...first, line: 1, column: 55 }]],
      [
        'https://a.example/1',
        [
          { ...first, line: 2, column: 1 },
          { path: `${folder}/b.html`, line: 1, column: 1 },
        ],
      ],
      ['HTTPS://a.example/2', [{ ...first, line: 3, column: 3 }]],
      ['http://trust.example/', [{ ...first, line: 3, column: 34 }]],
    ]);
  });

  it('returns the origins of the canonical URLs', () => {
    expect(findExternalUrls(folder).ownOrigins).toEqual(new Set(['https://trust.example']));
  });
});

it.each([
  ['https://a.example/#b', 'https://a.example/'],
  ['https://a.example/?a#b', 'https://a.example/?a'],
  ['https://a.example', 'https://a.example/'],
])('withoutFragment() removes the fragment of %s', (url, expected) => {
  expect(withoutFragment(url)).toBe(expected);
});
