import type { Element, Nodes } from 'hast';

/** Returns a test for elements that have a class. */
export function hasClass(name: string): (node: Element) => boolean {
  return ({ properties }) => Array.isArray(properties.className) && properties.className.includes(name);
}

/** Returns the text of an HTML node, with a space between its children. */
export function htmlText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.content) return htmlText(node.content);
  return 'children' in node ? node.children.map((child) => htmlText(child as Nodes)).join(' ') : '';
}
