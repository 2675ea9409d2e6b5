import { describe, expect, it } from 'vitest';
import { externalLinks, parseBody, readClauses } from '../../../src/markdown/parse-section.ts';

/** The HTML of each clause of a body. */
const htmlOf = (body: string) => readClauses(parseBody(body), '3.7').clauses.map(({ html }) => html);
const linksOf = (body: string) => readClauses(parseBody(body), '3.7').clauses.map(({ links }) => links);

describe('parseBody()', () => {
  it.each(['<Note>', 'a {b', '<b>\n\n- c</b>'])('throws the parser’s message for %j', (body) => {
    expect(() => parseBody(body)).toThrow(expect.objectContaining({ reason: expect.any(String) }));
  });
});

describe('readClauses()', () => {
  it('numbers the clauses within their section', () => {
    const { clauses } = readClauses(parseBody('One.\n\n- two\n\n> three'), '3.7');
    expect(clauses.map(({ id, label, ordinal, kind, text }) => [id, label, ordinal, kind, text])).toEqual([
      ['s3.7-p1', '§3.7 ¶1', 1, 'paragraph', 'One.'],
      ['s3.7-p2', '§3.7 ¶2', 2, 'item', 'two'],
      ['s3.7-p3', '§3.7 ¶3', 3, 'block', 'three'],
    ]);
  });

  it.each([
    ['Text, **bold**, and un_believ_able.', ['Text, <strong>bold</strong>, and un_believ_able.']],
    ['un**believ**able ~~was~~ `x < y`.', ['un<strong>believ</strong>able <del>was</del> <code>x &#x3C; y</code>.']],
    ['See [it](https://x.example).', ['See <a href="https://x.example">it</a>.']],
    ['See [it][a].\n\n[a]: https://x.example', ['See <a href="https://x.example">it</a>.']],
    ['[it][a].\n\n[a]: https://x.example "Title"', ['<a href="https://x.example" title="Title">it</a>.']],
    ['one\\\ntwo', ['one<br>\ntwo']],
    ['- one\n- two', ['one', 'two']],
    ['- one\n  - inner', ['one', 'inner']],
    ['- one\n\n  two\n\n  ```\n  three\n  ```', ['<p>one</p>\n<p>two</p>\n<pre><code>three\n</code></pre>']],
    ['- ```\n  one\n  ```', ['<pre><code>one\n</code></pre>']],
    ['> one\n>\n> two', ['<blockquote>\n<p>one</p>\n<p>two</p>\n</blockquote>']],
    ['<Note>\n\none\n\n</Note>', ['one']],
  ])('returns each clause of %j without its mark, with all of its words', (body, expected) => {
    expect(htmlOf(body)).toEqual(expected);
  });

  it('returns a table with aligned columns and without style attributes', () => {
    expect(htmlOf('| a | b |\n| :- | -: |\n| c | d |').join()).toBe(
      '<table>\n<thead>\n<tr>\n<th class="align-left">a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-left">c</td>\n<td class="align-right">d</td>\n</tr>\n</tbody>\n</table>',
    );
  });

  it.each([
    ['[a](https://a.example) and [b](http://b.example)', [['https://a.example', 'http://b.example']]],
    ['[a](mailto:a@x.example?body=https://x.example)', [[]]],
    ['- [a](https://a.example)\n\n  [b](https://b.example)\n- c', [['https://a.example', 'https://b.example'], []]],
    ['- [a](https://a.example)\n  - [b](https://b.example)', [['https://a.example'], ['https://b.example']]],
    [
      '[a] and [text][B]\n\nc\n\n[a]: https://a.example\n[b]: https://b.example',
      [['https://a.example', 'https://b.example'], []],
    ],
    ['[a]\n\n[a]: https://first.example\n[a]: https://second.example', [['https://first.example']]],
    ['> [a](https://a.example)', [['https://a.example']]],
  ])('returns the external links of each clause of %j', (body, expected) => {
    expect(linksOf(body)).toEqual(expected);
  });

  it('returns the body as HTML in which each clause has its id and a mark that links to it', () => {
    const mark = (ordinal: number) =>
      `<a href="#s3.7-p${ordinal}" class="mark" lang="en" aria-label="section 3.7, paragraph ${ordinal}">¶${ordinal}</a>`;
    const attributes = (ordinal: number) => `id="s3.7-p${ordinal}" data-clause="s3.7-p${ordinal}"`;
    const wide = (name: string) => `<div class="wide" role="group" tabindex="0" aria-label="${name}">`;
    const body = 'One.\n\n<Note>\n\n- two\n- ```\n  three\n  ```\n\n</Note>\n\n> four\n\n| five |\n| - |';
    expect(readClauses(parseBody(body), '3.7').html.replaceAll(/\n\s*/g, '')).toBe(
      [
        `<p ${attributes(1)}>${mark(1)} One.</p>`,
        '<aside class="note"><ul>',
        `<li ${attributes(2)}>${mark(2)} two</li>`,
        `<li ${attributes(3)}>${mark(3)} ${wide('Code in section 3.7, paragraph 3')}<pre><code>three</code></pre></div></li>`,
        '</ul></aside>',
        `<div ${attributes(4)} class="block"><p>${mark(4)}</p><blockquote><p>four</p></blockquote></div>`,
        `<div ${attributes(5)} class="block"><p>${mark(5)}</p>${wide('Table in section 3.7, paragraph 5')}<table><thead><tr><th>five</th></tr></thead></table></div></div>`,
      ].join(''),
    );
  });
});

describe('externalLinks()', () => {
  it('returns the URL and position of each external link and definition', () => {
    expect(
      externalLinks(parseBody('See [a](https://a.example)\nor [b], [c](mailto:c@x.example).\n\n[b]: http://b.example')),
    ).toEqual([
      { url: 'https://a.example', line: 1, column: 5 },
      { url: 'http://b.example', line: 4, column: 1 },
    ]);
  });
});
