import type { Node, Parent, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { VFileMessage } from 'vfile-message';
import type { Position, Problem } from '../model/problem.ts';

/**
 * How deep lists, quotations, notes and marked words may stand in each other. The PDF compiler gives up at about 30, and a
 * list that is nested deeper has no room on a phone.
 */
export const deepestNesting = 12;

/** How deep a line may seem to be nested before the text is parsed, which would take minutes with some hundreds. */
const deepestToParse = 100;

/** How many marks of emphasis and links a line may have before the text is parsed: each could be in the one before. */
const mostMarks = 2_000;

/** Returns a problem for each part of a section that is nested too deep. Parts inside of it are not reported again. */
export function checkNesting(tree: Root, path: string): Problem[] {
  const problems: Problem[] = [];
  // a stack of its own, because recursion is what a deep tree breaks
  const open: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    const depth = next.depth + (nesting.has(node.type) ? 1 : 0);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (depth > deepestNesting) problems.push({ path, line, column, ...tooDeep });
    else if ('children' in node)
      open.push(...(node as Parent).children.map((child) => ({ node: child, depth })).reverse());
  }
  return problems;
}

/** Throws an error of the rule `deep-nesting` if a text is nested so deep that parsing it would take minutes. */
export function refuseToParse(body: string): void {
  const indents: number[] = [];
  let notes = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const [prefix = ''] = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line) ?? [];
    const markers = prefix.match(/>|[-*+]|\d+[.)]/g) ?? [];
    const indent = line.search(/\S/);
    if (markers.length > 0) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    }
    notes += (line.match(/<Note\b/g) ?? []).length - (line.match(/<\/Note\b/g) ?? []).length;
    if (Math.max(markers.length, indents.length, notes) > deepestToParse || countMarks(line) > mostMarks)
      throw nestingError({ line: index + 1, column: Math.max(indent, 0) + 1 });
  }
}

/** Returns the error of the rule `deep-nesting` for a text that could not be parsed: at the line with the most marks. */
export function nestingErrorIn(body: string): VFileMessage {
  const marks = body.split('\n').map(countMarks);
  const line = marks.indexOf(marks.reduce((most, count) => Math.max(most, count), 0)) + 1;
  return nestingError({ line, column: 1 });
}

/** The rule, the message and the fix for what is nested too deep. */
export const tooDeep = {
  rule: 'deep-nesting',
  message: `Lists, quotations, notes and marked words are nested more than ${deepestNesting} deep here.`,
  hint: 'Divide the text into sections, or write it as paragraphs.',
};

function countMarks(line: string): number {
  return (line.match(/[*_[]/g) ?? []).length;
}

function nestingError(place: Position): VFileMessage {
  return new VFileMessage(tooDeep.message, { place, ruleId: tooDeep.rule, source: 'section' });
}

const nesting = new Set([
  ...['list', 'blockquote', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'emphasis', 'strong', 'delete', 'link'],
  'linkReference',
]);
