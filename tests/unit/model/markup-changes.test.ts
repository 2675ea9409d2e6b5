import { describe, expect, it } from 'vitest';
import { diffRevisions } from '../../../src/model/diff.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { twoRevisions } from './markdown-revision.ts';

/** The redline of two Markdown texts without the labels for screen readers. */
const redlineOf = (from: string, to: string) =>
  redlineHtml(diffRevisions(...twoRevisions(from, to)), { permalink: () => '#', unchanged: 'omitted' }).replace(
    /<span class="visually-hidden">.*?<\/span>/g,
    '',
  );
const remarksOf = (from: string, to: string) =>
  [...redlineOf(from, to).matchAll(/<li>(.*?)<\/li>/g)].map(([, remark]) => remark);

describe('a redline says which words have other markup', () => {
  it.each([
    ['beside a change of words', 'Boots are dry now.', 'Boots are **dry** today.', ['“dry” was plain and is bold.']],
    ['if it is gone', 'Boots are _dry_ now.', 'Boots are dry today.', ['“dry” was italic and is plain.']],
    [
      'if it is another',
      'Use `it` or **it**.',
      'Use **it** or `it`.',
      ['“it” was code and is bold.', '“it” was bold and is code.'],
    ],
    ['with two kinds of it', 'Boots are dry.', 'Boots are **_dry_**.', ['“dry” was plain and is bold and italic.']],
    [
      'with what was added between them',
      'Note that all data goes to the United States.',
      '**Note that all data goes to and stays in the United States.**',
      ['“Note that all data goes to and stays in the United States.” was plain and is bold.'],
    ],
    [
      'as one where only spaces stand between',
      '**Dry** **boots** only.',
      'Dry boots only.',
      ['“Dry boots” was bold and is plain.'],
    ],
    [
      'apart where other words stand between',
      'Boots are dry and clean.',
      '**Boots** are dry and **clean**.',
      ['“Boots” was plain and is bold.', '“clean” was plain and is bold.'],
    ],
    [
      'three times at most in a clause',
      'A and b and c and d and e.',
      '**A** and **b** and **c** and **d** and **e**.',
      [
        '“A” was plain and is bold.',
        '“b” was plain and is bold.',
        '“c” was plain and is bold.',
        'The markup changed in 2 more places.',
      ],
    ],
    [
      'in a cell',
      '|Data|Days|\n|-|-|\n|Logs|30|',
      '|Data|Days|\n|-|-|\n|**Logs**|90|',
      ['“Logs” was plain and is bold.'],
    ],
    ['escaped', 'a &lt; b', '**a &lt;** b', ['“a &lt;” was plain and is bold.']],
    [
      'but not that a link has them',
      'See it now.',
      'See [it](https://example.com/) now.',
      ['The link “it” to <ins>https://example.com/</ins> is new here.'],
    ],
    ['but not of words that were added', 'Boots.', 'Boots and **shoes**.', []],
    [
      'but not of spaces',
      '**Dry boots** only.',
      '**Dry** **boots** only.',
      ['The words are the same; their markup or spacing changed.'],
    ],
  ])('%s', (_, from, to, remarks) => expect(remarksOf(from, to)).toEqual(remarks));
});

describe('a changed clause keeps its markup', () => {
  it.each([
    ['emphasis', '**Dry:** boots.', '**Dry:** shoes.', '<strong>Dry:</strong> <del>boots</del><ins>shoes</ins>.'],
    [
      'a link across a change',
      'See [the old form](https://example.com/).',
      'See [the new form](https://example.com/).',
      'See <a href="https://example.com/">the </a><del><a href="https://example.com/">old</a></del><ins><a href="https://example.com/">new</a></ins><a href="https://example.com/"> form</a>.',
    ],
    [
      'that of its cells',
      '|Data|Days|\n|-|-|\n|**Logs**|30|',
      '|Data|Days|\n|-|-|\n|**Logs**|90|',
      '<td><strong>Logs</strong></td><td><del>30</del><ins>90</ins></td>',
    ],
    [
      'that of an item of two paragraphs',
      '- _A._\n\n  B.',
      '- _A._\n\n  C.',
      '<p><em>A.</em></p><p><del>B.</del></p><p><ins>C.</ins></p>',
    ],
  ])('%s', (_, from, to, html) => expect(redlineOf(from, to)).toContain(html));
});
