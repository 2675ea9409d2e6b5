import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The words of a tree, those of neighbouring blocks kept apart. */
export function spacedText(tree: Root): string {
  return tree.children.map((node) => blockText(node)).join(' ');
}

/** The same of one node. */
export function blockText(node: Root['children'][number] | { type: string; children?: unknown[] }): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node) || !node.children) return textOf(node).replaceAll('\\', '');
  const isBlock = !['paragraph', 'heading'].includes(node.type) && !isPhrasing(node.type);
  return (node.children as Root['children']).map(blockText).join(isBlock ? ' ' : '');
}

function isPhrasing(type: string): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(type);
}
