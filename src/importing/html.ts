import type { Element, Nodes } from 'hast';

/** Whether an element has a class. */
export function hasClass(name: string): (node: Element) => boolean {
  return ({ properties }) => Array.isArray(properties.className) && properties.className.includes(name);
}

/** The text of a node of HTML, with a space between its parts. */
export function htmlText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.content) return htmlText(node.content);
  return 'children' in node ? node.children.map((child) => htmlText(child as Nodes)).join(' ') : '';
}
