import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Note, noteAt } from './note.ts';

/**
 * Returns a note on the lines that are bold as a whole and begin with a number. They look like headings, but remain
 * text because nothing shows their level.
 */
export function boldLineNotes(tree: Root): Note[] {
  const lines = tree.children.filter(isBoldLine);
  const [first] = lines;
  if (!first) return [];
  const more = lines.length > 1 ? ` and ${lines.length - 1} more` : '';
  const text = `Bold lines kept as text: “${textOf(first).trim()}”${more}.`;
  return [noteAt(first, `${text} If they are headings, mark them as headings in the source.`)];
}

function isBoldLine(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  const [only] = node.children;
  return only?.type === 'strong' && /^\d+(\.\d+)*[.)]?\s/.test(textOf(only));
}
