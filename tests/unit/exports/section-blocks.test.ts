import { describe, expect, it } from 'vitest';
import type { PdfBlock, PdfInline } from '../../../src/exports/pdf/pdf-document.ts';
import { sectionBlocks } from '../../../src/exports/pdf/section-blocks.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';
import { sectionOf } from './tiny-policy.ts';

const blocksOf = (source: string) =>
  sectionBlocks(sectionOf('s', '1', 'T', source), (anchor) => `#${anchor}`, parseBody);
const text = (words: string): PdfInline => ({ kind: 'text', text: words });
const mark = (ordinal: number, indent = 0) => ({
  kind: 'mark' as const,
  label: `§1 ¶${ordinal}`,
  url: `#s1-p${ordinal}`,
  indent,
});
const clause = (ordinal: number, indent: number, ...children: PdfInline[]): PdfBlock => ({
  kind: 'paragraph',
  children: [mark(ordinal, indent), ...children],
});

describe('sectionBlocks', () => {
  it('gives each paragraph its mark', () => {
    expect(blocksOf('One.\n\nTwo.')).toEqual([clause(1, 0, text('One.')), clause(2, 0, text('Two.'))]);
  });

  it('gives each list item its clause label, indented like its text', () => {
    expect(blocksOf('Intro:\n\n- one\n- two\n\n3. three\n4. four')).toEqual([
      clause(1, 0, text('Intro:')),
      { kind: 'list', ordered: false, start: 1, items: [[clause(2, 1.2, text('one'))], [clause(3, 1.2, text('two'))]] },
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [[clause(4, 1.6, text('three'))], [clause(5, 1.6, text('four'))]],
      },
    ]);
  });

  it.each([
    ['- (a) one\n- (b) two', true],
    ['- iv. one\n- v. two', true],
    ['- 1.1 one\n- 1.2 two', true],
    ['- (a) one\n- two', undefined],
    ['1. (a) one', undefined],
  ])('says of a list whether its items have labels in place of bullets: %j', (source, expected) => {
    expect(blocksOf(source)[0]).toMatchObject({ kind: 'list' });
    expect((blocksOf(source)[0] as { isLabelled?: true }).isLabelled).toBe(expected);
  });

  it('adds up the indents of lists in lists', () => {
    expect(blocksOf('- one\n\n  1. two')).toEqual([
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          [
            clause(1, 1.2, text('one')),
            { kind: 'list', ordered: true, start: 1, items: [[clause(2, 1.2 + 1.6, text('two'))]] },
          ],
        ],
      },
    ]);
  });

  it('gives an item that begins with code its mark in a line of its own', () => {
    expect(blocksOf('- ```\n  code\n  ```')).toEqual([
      { kind: 'list', ordered: false, start: 1, items: [[clause(1, 1.2), { kind: 'code-block', text: 'code' }]] },
    ]);
  });

  it('indents the marks of a list inside a quote', () => {
    expect(JSON.stringify(blocksOf('<Note>\n<Note>\n- item\n</Note>\n</Note>'))).toContain('"indent":3.2');
  });

  it('marks a table, a quote or a code block as a whole, in the margin', () => {
    const table = '| *a* | b |\n| - | - |\n| c |\n| d | e | f |';
    expect(blocksOf(`${table}\n\n> Quoted.\n\n\`\`\`\ncode\n\`\`\``)).toEqual([
      {
        kind: 'marked',
        mark: mark(1),
        block: {
          kind: 'table',
          columns: 2,
          header: [[{ kind: 'emphasis', children: [text('a')] }], [text('b')]],
          cells: [[text('c')], [], [text('d')], [text('e')]],
        },
      },
      {
        kind: 'marked',
        mark: mark(2),
        block: { kind: 'quote', children: [{ kind: 'paragraph', children: [text('Quoted.')] }] },
      },
      { kind: 'marked', mark: mark(3), block: { kind: 'code-block', text: 'code' } },
    ]);
  });

  it('sets a component apart like a quote, with the marks of its clauses', () => {
    expect(blocksOf('<Note>\nInside.\n\n- item\n</Note>')).toEqual([
      {
        kind: 'quote',
        children: [
          clause(1, 1, text('Inside.')),
          { kind: 'list', ordered: false, start: 1, items: [[clause(2, 1 + 1.2, text('item'))]] },
        ],
      },
    ]);
  });

  it.each<[string, string, PdfInline[]]>([
    ['emphasis', '*a*', [{ kind: 'emphasis', children: [text('a')] }]],
    ['bold', '**a**', [{ kind: 'strong', children: [text('a')] }]],
    ['struck words', '~~a~~', [{ kind: 'delete', children: [text('a')] }]],
    ['code', '`a *b*`', [{ kind: 'code', text: 'a *b*' }]],
    ['links', '[a](https://x.example/)', [{ kind: 'link', url: 'https://x.example/', children: [text('a')] }]],
    ['line breaks', 'a\\\nb', [text('a'), { kind: 'break' }, text('b')]],
    ['lines of the source as one', 'a  \n', [text('a')]],
    ['words over two lines of the source', 'a\n   b', [text('a b')]],
    [
      'bold inside emphasis',
      '*a **b***',
      [{ kind: 'emphasis', children: [text('a '), { kind: 'strong', children: [text('b')] }] }],
    ],
  ])('keeps %s', (_what, source, children) => {
    expect(blocksOf(source)).toEqual([clause(1, 0, ...children)]);
  });

  it('finds the URL of a link that is defined elsewhere in the section', () => {
    expect(blocksOf('[a][one] and [b][two]\n\n[one]: https://x.example/\n[two]: https://y.example/')).toEqual([
      clause(1, 0, { kind: 'link', url: 'https://x.example/', children: [text('a')] }, text(' and '), {
        kind: 'link',
        url: 'https://y.example/',
        children: [text('b')],
      }),
    ]);
  });

  it('does not change the tree that it is given', () => {
    const tree = parseBody('One.\n\n- two');
    const before = JSON.stringify(tree);
    sectionBlocks(sectionOf('s', '1', 'T', 'One.\n\n- two'), String, () => tree);
    expect(JSON.stringify(tree)).toBe(before);
  });

  it('has the mark of every clause of acme, once and in order', () => {
    const { library } = loadLibrary('tests/fixtures/acme');
    if (!library) throw new Error('acme has problems');
    for (const section of library.policies[0].revisions.flatMap(({ sections }) => sections)) {
      const blocks = sectionBlocks(section, (anchor) => `https://example.org/#${anchor}`, parseBody);
      const marks = [...JSON.stringify(blocks).matchAll(/"kind":"mark","label":"([^"]*)","url":"[^"]*#([^"]*)"/g)];
      expect(marks.map(([, label, id]) => ({ label, id }))).toEqual(
        section.clauses.map(({ label, id }) => ({ label, id })),
      );
    }
  });
});
