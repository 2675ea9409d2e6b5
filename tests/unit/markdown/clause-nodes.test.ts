import { describe, expect, it } from 'vitest';
import { clauseNodes } from '../../../src/markdown/clause-nodes.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';

const clausesOf = (body: string) => clauseNodes(parseBody(body)).map(({ kind, text }) => `${kind}: ${text}`);

describe('the clauses of a section', () => {
  it.each([
    ['One.\nStill one.\n\nTwo.', ['paragraph: One. Still one.', 'paragraph: Two.']],
    ['Before:\n\n- one\n- two\n\nAfter.', ['paragraph: Before:', 'item: one', 'item: two', 'paragraph: After.']],
    ['1. one\n   - inner\n     - deep\n2. two', ['item: one', 'item: inner', 'item: deep', 'item: two']],
    ['- one\n\n  more\n\n  > quoted\n- two', ['item: one more quoted', 'item: two']],
    ['- one\n  - inner\n\n  more', ['item: one more', 'item: inner']],
    ['- - inner', ['item: ', 'item: inner']],
    ['> one\n>\n> - two\n> - three', ['block: one two three']],
    ['```\na  b\nc\n```', ['block: a b c']],
    ['| a | b |\n| - | - |\n| c **d** | e |', ['block: a b c d e']],
    ['<Note>\n\nOne.\n\n- two\n\n</Note>\n\nThree.', ['paragraph: One.', 'item: two', 'paragraph: Three.']],
    ['- <Note>\n\n  One.\n\n  Two.\n\n  </Note>', ['item: One. Two.']],
    ['un**believ**able _and_ [linked](https://x.example)\\\nnext', ['paragraph: unbelievable and linked next']],
    ['One.\n\n---\n\n[a]: https://x.example\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['', []],
  ])('the clauses of %j are %j', (body, expected) => {
    expect(clausesOf(body)).toEqual(expected);
  });

  it('have a place for a mark, except tables, quotes and code', () => {
    const body = 'a\n\n- b\n- > c\n\n> d\n\n```\ne\n```\n\n| f |\n| - |';
    expect(clauseNodes(parseBody(body)).map(({ phrasing }) => phrasing?.length)).toEqual([
      1,
      1,
      0,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
