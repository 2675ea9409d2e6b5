import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Returns the text of a tree, with a space between blocks. */
export function spacedText(tree: Root): string {
  return tree.children.map((node) => blockText(node)).join(' ');
}

/** Returns the text of one node, with a space between the blocks in it. */
export function blockText(node: Root['children'][number] | { type: string; children?: unknown[] }): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node) || !node.children) return textOf(node).replaceAll('\\', '');
  const isBlock = !['paragraph', 'heading'].includes(node.type) && !isPhrasing(node.type);
  return (node.children as Root['children']).map(blockText).join(isBlock ? ' ' : '');
}

function isPhrasing(type: string): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(type);
}
