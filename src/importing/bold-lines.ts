import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Note, noteAt } from './note.ts';

/**
 * Returns a note on the lines that are bold as a whole and begin with a number, or on all bold lines if there are no headings. They
 * look like headings, but remain text because nothing shows their level.
 */
export function boldLineNotes(tree: Root): Note[] {
  const hasHeadings = tree.children.some(({ type }) => type === 'heading');
  const lines = tree.children.filter((node) => isBoldLine(node) && (!hasHeadings || /^\d/.test(boldText(node))));
  const numbered = hasHeadings ? lines.filter((node) => /^\d+(\.\d+)*[.)]?\s/.test(boldText(node))) : lines;
  const [first] = numbered;
  if (!first) return [];
  const more = numbered.length > 1 ? ` and ${numbered.length - 1} more` : '';
  const text = `Bold lines kept as text: “${boldText(first)}”${more}.`;
  return [noteAt(first, `${text} If they are headings, import with --bold-headings, or mark them in the source.`)];
}

/**
 * Makes headings of the lines that are bold as a whole, one level below the heading above them; those with a number such as 1.2 at
 * the level of the number. Edits `tree`.
 */
export function boldLinesToHeadings(tree: Root): void {
  const first = tree.children.find((node) => node.type === 'heading');
  let above = first ? first.depth : 1;
  tree.children = tree.children.map((node): RootContent => {
    if (node.type === 'heading') above = node.depth;
    if (node.type !== 'paragraph' || !isBoldLine(node) || boldText(node).length > longestHeading) return node;
    const [number = '1'] = /^\d{1,3}(\.\d{1,3})*/.exec(boldText(node)) ?? [];
    const depth = Math.min(above + number.split('.').length, 6) as Heading['depth'];
    return { type: 'heading', depth, children: node.children, ...(node.position ? { position: node.position } : {}) };
  });
}

/** The most letters of a bold line that can be a heading; a longer one is a sentence that is stressed. */
const longestHeading = 120;

/** Returns whether a paragraph is bold as a whole. */
export function isBoldLine(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const parts = node.children.filter((child) => textOf(child).trim());
  return parts.length > 0 && parts.every(({ type }) => type === 'strong') && /[\p{L}\p{N}]/u.test(textOf(node));
}

function boldText(node: RootContent): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
