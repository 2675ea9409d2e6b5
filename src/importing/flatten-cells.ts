import type { PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { excerptOf } from '../model/words.ts';
import { type Note, noteAt } from './note.ts';

/**
 * Replaces blocks in table cells with their inline content, separated by spaces, because a cell in Markdown is a single line:
 * paragraphs, lists with the marks of their items, headings, quotes and code. Edits `tree` and returns a note for each cell with more than a paragraph, or one for many.
 */
export function flattenCells(tree: Root): Note[] {
  const joined: TableCell[] = [];
  visit(tree, 'tableCell', (cell) => {
    visit(cell, 'text', (node) => {
      node.value = node.value.replace(/[ \t\r\n]+/g, ' ');
    });
    const children: readonly RootContent[] = cell.children;
    if (!children.some(isBlock)) return;
    cell.children = inlineContent(children);
    // one paragraph in a cell is how Word writes each
    if (children.length === 1 && children[0]?.type === 'paragraph') return;
    joined.push(cell);
  });
  const [first] = joined;
  if (!first || joined.length <= mostNotes)
    return joined.map((cell) => noteAt(cell, `${message}: “${excerptOf(textOf(cell), 60)}”`));
  return [noteAt(first, `${message}, in ${joined.length} cells: “${excerptOf(textOf(first), 60)}” …`)];
}

const message = 'Blocks in a table cell joined in one line';

/** The most cells that have a note each. */
const mostNotes = 5;

function isBlock({ type }: RootContent): boolean {
  return ['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'thematicBreak'].includes(type);
}

function inlineContent(nodes: readonly RootContent[]): PhrasingContent[] {
  const visible = nodes.filter(({ type }) => type !== 'thematicBreak');
  return visible.flatMap((node, index): PhrasingContent[] => {
    const before = visible[index - 1];
    const space: PhrasingContent[] = before && (isBlock(before) || isBlock(node)) ? [{ type: 'text', value: ' ' }] : [];
    return [...space, ...inlined(node)];
  });
}

function inlined(node: RootContent): PhrasingContent[] {
  if (!isBlock(node)) return [node as PhrasingContent];
  if (node.type === 'list' && (node.ordered || node.children.length > 1)) {
    const marks = node.children.map((_item, index) => (node.ordered ? `${(node.start ?? 1) + index}.` : '•'));
    const marked = node.children.map((item, index): RootContent[] => [
      { type: 'paragraph', children: [{ type: 'text', value: `${marks[index]} ` }, ...inlined(item)] },
    ]);
    return inlineContent(marked.flat());
  }
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ').trim() }];
  return 'children' in node ? inlineContent(node.children as RootContent[]) : [];
}
