import type { VFileMessage } from 'vfile-message';
import type { Position, Problem } from '../model/problem.ts';

/** Tells an author what the MDX parser threw; an error of another kind is thrown on. */
export function mdxProblem(error: unknown, text: string, path: string): Problem {
  const { reason, line = 1, column = 1 } = error as VFileMessage;
  if (reason === undefined) throw error;
  // the parser puts places and notes on other syntax into brackets at the end
  const [, what = '', inside = ''] = /^([^\n]*?)(?: \(([^()]*|note:.*)\))?\.?(?:\n|$)/.exec(reason) ?? [];
  const opened = /^(\d+):(\d+)-/.exec(inside);
  const place = opened
    ? { line: Number(opened[1]), column: Number(opened[2]) }
    : what.startsWith('Unexpected end of file in expression')
      ? openBrace(text, { line, column })
      : { line, column };
  return {
    path,
    ...place,
    rule: 'mdx-syntax',
    message: `The text is not valid MDX: ${what}.`,
    hint: hintFor(what, inside),
  };
}

function hintFor(what: string, note: string): string {
  if (what.startsWith('Could not parse import/exports'))
    return 'Do not begin a paragraph with the word import or export.';
  if (what.startsWith('Expected a closing tag')) return 'Add the closing tag.';
  if (note.includes('create a comment')) return 'Remove the comment; to show a less-than sign, write \\<.';
  if (note.includes('create a link')) return 'Write a link as [text](URL).';
  return 'Correct it; to show the characters < and { themselves, write \\< and \\{.';
}

/** The brace before a place that nothing closes: the parser gives up only where the text ends. */
function openBrace(text: string, end: Position): Position {
  const before = text.split('\n').slice(0, end.line);
  before[end.line - 1] = before[end.line - 1]?.slice(0, end.column - 1) ?? '';
  let closed = 0;
  for (let line = end.line; line > 0; line--) {
    const characters = before[line - 1] ?? '';
    for (let column = characters.length; column > 0; column--) {
      if (characters[column - 1] === '}') closed++;
      if (characters[column - 1] === '{' && closed-- === 0) return { line, column };
    }
  }
  return end;
}
