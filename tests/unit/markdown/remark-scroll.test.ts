import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { parseBody } from '../../../src/markdown/parse-section.ts';
import { remarkClauses } from '../../../src/markdown/remark-clauses.ts';
import { remarkScroll } from '../../../src/markdown/remark-scroll.ts';

/** Runs the plugin on a body, after the one that gives clauses their ids if a section has a number. */
function run(body: string, number?: string): Root {
  const tree = parseBody(body);
  const file = new VFile();
  if (number) file.data.astro = { frontmatter: { number } };
  remarkClauses()(tree, file);
  remarkScroll()(tree);
  return tree;
}

/** The names of the boxes that scroll, in reading order. */
function names(tree: Root): string[] {
  return [...JSON.stringify(tree).matchAll(/"ariaLabel":"((?:Table|Code) in [^"]*)"/g)].map(([, name = '']) => name);
}

const table = (indent = '') => `${indent}| a |\n${indent}| - |`;

describe('remarkScroll()', () => {
  it.each([
    ['a table', table(), ['Table in section 3.7, paragraph 1']],
    ['a code block', '```\na\n```', ['Code in section 3.7, paragraph 1']],
    [
      'a table of a list item, named after the item',
      `One.\n\n- two\n\n${table('  ')}`,
      ['Table in section 3.7, paragraph 2'],
    ],
    ['a table of a nested item', `- one\n  - two\n\n${table('    ')}`, ['Table in section 3.7, paragraph 2']],
    ['a table in a quotation', '> | a |\n> | - |', ['Table in section 3.7, paragraph 1']],
    ['a table in a note', `<Note>\n\n${table()}\n\n</Note>`, ['Table in section 3.7, paragraph 1']],
    [
      'several',
      `${table()}\n\nTwo.\n\n${table()}`,
      ['Table in section 3.7, paragraph 1', 'Table in section 3.7, paragraph 3'],
    ],
    ['nothing else', 'One `two`.\n\n- three\n\n> four', []],
  ])('puts a box around %s', (_, body, expected) => {
    expect(names(run(body, '3.7'))).toEqual(expected);
  });

  it('drops what stands after the language of a code block, which would become an attribute', () => {
    expect(JSON.stringify(run('```js {1} title="x"\na\n```', '3.7'))).not.toContain('title=');
  });

  it('leaves a text without clauses as it is', () => {
    expect(run(table())).toEqual(parseBody(table()));
  });
});
