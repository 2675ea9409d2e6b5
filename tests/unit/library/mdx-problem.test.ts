import { describe, expect, it } from 'vitest';
import { mdxProblem } from '../../../src/library/mdx-problem.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { markedPosition } from './marked.ts';

/** The problem of a text that is not MDX. */
function problemOf(text: string): Problem {
  try {
    parseBody(text);
  } catch (error) {
    return mdxProblem(error, text, 'policy/2024-05-01/a.mdx');
  }
  throw new Error('The text is valid MDX.');
}

const escapeHint = 'Correct it; to show the characters < and { themselves, write \\< and \\{.';

describe('mdxProblem', () => {
  it.each([
    [
      'an HTML comment',
      'One.\n\n<▲!-- old -->\n',
      /^Unexpected character `!` \(U\+0021\) before name, .*`_`\.$/,
      'Remove the comment; to show a less-than sign, write \\<.',
    ],
    [
      'a URL in angle brackets',
      'See <https:▲//x.example>.\n',
      /^Unexpected character `\/` \(U\+002F\) before local name, [^(]*\.$/,
      'Write a link as [text](URL).',
    ],
    [
      'a component that is not closed',
      'One.\n\n▲<Note>\n\nTwo.\n',
      /^Expected a closing tag for `<Note>`\.$/,
      'Add the closing tag.',
    ],
    [
      'a tag far down and far right that is not closed',
      `${'One.\n\n'.repeat(6)}Eleven words ▲<b>three\n\nfour.\n`,
      /^Expected a closing tag for `<b>` before the end of `paragraph`\.$/,
      'Add the closing tag.',
    ],
    [
      'a tag in a sentence that is not closed',
      'One.\n\nTwo ▲<b>three\n\nfour.\n',
      /^Expected a closing tag for `<b>` before the end of `paragraph`\.$/,
      'Add the closing tag.',
    ],
    [
      'another tag closed instead',
      'Two ▲<b>three</i>\n',
      /^Unexpected closing tag `<\/i>`, expected corresponding closing tag for `<b>`\.$/,
      escapeHint,
    ],
    [
      'a tag closed that was not opened',
      'Two <▲/b>\n',
      /^Unexpected closing slash `\/` in tag, expected an open tag first\.$/,
      escapeHint,
    ],
    ['a brace that is not closed', 'One {a} ▲{two\n\nthree\n', /^Unexpected end of file in expression, /, escapeHint],
    [
      'an expression that is not JavaScript',
      'One {two▲ things}\n',
      /^Could not parse expression with acorn\.$/,
      escapeHint,
    ],
    [
      'a paragraph that begins with export',
      'export ▲things we do.\n',
      /^Could not parse import\/exports with acorn\.$/,
      'Do not begin a paragraph with the word import or export.',
    ],
  ])('reports %s at its position, with a fix', (_, marked, message, hint) => {
    const { text, line, column } = markedPosition(marked);
    const problem = problemOf(text);
    expect(problem).toMatchObject({ path: 'policy/2024-05-01/a.mdx', line, column, rule: 'mdx-syntax', hint });
    const [, reason = ''] = /^The text is not valid MDX: (.*)$/s.exec(problem.message) ?? [];
    expect(reason).toMatch(message);
  });

  it('puts a problem without a position at the start of the file', () => {
    expect(mdxProblem({ reason: 'Something' }, 'text', 'a.mdx')).toMatchObject({ line: 1, column: 1 });
  });

  it('puts a brace that it cannot find where the parser stopped', () => {
    const error = { reason: 'Unexpected end of file in expression, expected …', line: 2, column: 3 };
    expect(mdxProblem(error, 'One.\nTwo.\n', 'a.mdx')).toMatchObject({ line: 2, column: 3 });
  });

  it('finds only a brace before the place where the parser stopped', () => {
    const error = { reason: 'Unexpected end of file in expression, expected …', line: 2, column: 3 };
    expect(mdxProblem(error, '{\nTw{o.\n{', 'a.mdx')).toMatchObject({ line: 1, column: 1 });
  });

  it('finds the outer brace if the inner ones are closed', () => {
    const error = { reason: 'Unexpected end of file in expression, expected …', line: 3, column: 1 };
    expect(mdxProblem(error, 'One.\n{a {b} {\n} c', 'a.mdx')).toMatchObject({ line: 2, column: 8 });
    expect(mdxProblem({ ...error, column: 2 }, 'One.\n{a {b} {\n} c', 'a.mdx')).toMatchObject({ line: 2, column: 1 });
  });

  it('says nothing of the further lines of a reason', () => {
    expect(mdxProblem({ reason: 'Something (note: else)\nand more' }, '', 'a.mdx').message).toBe(
      'The text is not valid MDX: Something.',
    );
  });

  it('throws an error that is not of the parser again', () => {
    const error = new TypeError('not a function');
    expect(() => mdxProblem(error, 'text', 'a.mdx')).toThrow(error);
  });
});
