import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { parseBody } from '../../../src/markdown/parse-section.ts';
import { remarkClauses } from '../../../src/markdown/remark-clauses.ts';

/** Runs the plugin on a tree whose file has the given front matter, as Astro sets it. */
function run(tree: Root, frontmatter?: Record<string, unknown>): Root {
  const file = new VFile();
  if (frontmatter) file.data.astro = { frontmatter };
  remarkClauses()(tree, file);
  return tree;
}

describe('remarkClauses()', () => {
  it.each([
    ['no front matter', undefined],
    ['no number', {}],
    ['a number that is not text', { number: 3 }],
  ])('leaves a file with %s unchanged', (_name, frontmatter) => {
    expect(run(parseBody('One.'), frontmatter)).toEqual(parseBody('One.'));
  });

  it('puts the mark and a space before the text of a clause', () => {
    expect(run(parseBody('One.'), { number: '2' }).children).toMatchObject([
      {
        type: 'paragraph',
        data: { hProperties: { id: 's2-p1', 'data-clause': 's2-p1' } },
        children: [
          {
            type: 'link',
            url: '#s2-p1',
            data: { hProperties: { className: ['mark'], lang: 'en', ariaLabel: 'section 2, paragraph 1' } },
          },
          { type: 'text', value: ' ' },
          { type: 'text', value: 'One.' },
        ],
      },
    ]);
  });

  it('wraps only the block itself if two blocks are equal', () => {
    const wrapped = run(parseBody('> same\n\n> same'), { number: '2' }).children;
    expect(wrapped).toMatchObject([
      { data: { hName: 'div', hProperties: { id: 's2-p1' } } },
      { data: { hName: 'div', hProperties: { id: 's2-p2' } } },
    ]);
  });

  it('replaces a component inside a list item or a quote', () => {
    const body = '- one\n\n  <Note>\n\n  two\n\n  </Note>\n\n> <Note>\n>\n> three\n>\n> </Note>';
    expect(JSON.stringify(run(parseBody(body), { number: '2' }))).not.toContain('mdxJsxFlowElement');
  });
});
