import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { htmlText } from '../html-nodes.ts';

/** Returns the title in a page's head, or `undefined` if it has none. */
export function pageTitle(page: Root): string | undefined {
  let title: string | undefined;
  visit(page, 'element', (node) => {
    if (node.tagName === 'title' && title === undefined) title = htmlText(node).replace(/\s+/g, ' ').trim();
  });
  return title || undefined;
}
