import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * Tells of lines that are nothing but bold and begin with a number: they look like headings, and stay text because nothing says
 * of which level they would be.
 */
export function boldLineNotes(tree: Root): string[] {
  const lines = tree.children.filter(isBoldLine).map((node) => textOf(node).trim());
  const [first] = lines;
  if (!first) return [];
  const more = lines.length > 1 ? ` and ${lines.length - 1} more` : '';
  return [`Bold lines are text here: “${first}”${more}. Make them headings where they are.`];
}

function isBoldLine(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  const [only] = node.children;
  return only?.type === 'strong' && /^\d+(\.\d+)*[.)]?\s/.test(textOf(only));
}
