import type { VFileMessage } from 'vfile-message';
import { tooDeep } from '../markdown/nesting.ts';
import type { Position, Problem } from '../model/problem.ts';

/** Turns an error of the MDX parser into a problem. Rethrows an error of any other kind. */
export function mdxProblem(error: unknown, text: string, path: string): Problem {
  const { reason, line = 1, column = 1, ruleId } = error as VFileMessage;
  if (reason === undefined) throw error;
  if (ruleId === tooDeep.rule) return { path, line, column, ...tooDeep };
  // the parser puts positions in parentheses after what they belong to, and notes on other syntax at the end
  const [firstLine = ''] = reason.split('\n');
  const opened = / \((\d+):(\d+)-[\d:]+\)/.exec(firstLine);
  const [note = ''] = / \(note: .*\)$/.exec(firstLine) ?? [];
  const reasonText = firstLine.replace(note, '').replaceAll(/ \([\d:-]+\)/g, '');
  const place = opened
    ? { line: Number(opened[1]), column: Number(opened[2]) }
    : reasonText.startsWith('Unexpected end of file in expression')
      ? openBrace(text, { line, column })
      : { line, column };
  return {
    path,
    ...place,
    rule: 'mdx-syntax',
    message: `The text is not valid MDX: ${reasonText}.`,
    hint: hintFor(reasonText, note),
  };
}

function hintFor(reason: string, note: string): string {
  if (reason.startsWith('Could not parse import/exports'))
    return 'Do not begin a paragraph with the word import or export.';
  if (reason.startsWith('Expected a closing tag')) return 'Add the closing tag.';
  if (note.includes('create a comment')) return 'Remove the comment; to show a less-than sign, write \\<.';
  if (note.includes('create a link')) return 'Write a link as [text](URL).';
  return 'Correct it; to show the characters < and { themselves, write \\< and \\{.';
}

/**
 * Returns the position of the last unclosed brace before `end`, or `end` if there is none. The parser reports only where
 * the text ends.
 */
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
