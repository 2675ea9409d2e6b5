import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { wordsOf } from '../model/words.ts';

/** Matches the title of a table of contents. */
export const contentsTitle = /^(table of )?contents?:?$/i;

/** The fewest lines of a table of contents. */
const fewest = 2;

/** Returns the blocks of a table of contents that was typed: its title and, directly below, lines that repeat headings. */
export function typedContents(nodes: readonly RootContent[]): RootContent[] {
  const headings = headingWords(nodes);
  return nodes.flatMap((node, index) => {
    if (node.type !== 'paragraph' || !contentsTitle.test(textOf(node).trim())) return [];
    const rest = nodes.slice(index + 1);
    const end = rest.findIndex((block) => linesOf(block).some((line) => !headings.has(comparable(line))));
    const lines = rest.slice(0, end === -1 ? rest.length : end);
    return lines.flatMap(linesOf).length >= fewest ? [node, ...lines] : [];
  });
}

/** Returns the words of each heading, without its number. */
export function headingWords(nodes: readonly RootContent[]): Set<string> {
  return new Set(nodes.flatMap((node) => (node.type === 'heading' ? comparable(textOf(node)) : [])));
}

/** Returns the lines of a paragraph or a list, or one that is no heading for another block. */
function linesOf(block: RootContent): string[] {
  if (block.type === 'paragraph') return [textOf(block)];
  if (block.type === 'listItem' || block.type === 'list') return block.children.flatMap(linesOf);
  return [''];
}

/** Returns a heading without its number, as a line of contents may have it. */
export function comparable(heading: string): string {
  return wordsOf(heading.replace(/^[\s\d.()]+/, '')).join(' ');
}
