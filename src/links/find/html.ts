import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Found, shift } from '../reference.ts';
import { addressesOf } from './html-addresses.ts';
import { findCss } from './css.ts';
import { findJson } from './json.ts';
import { positionsIn } from './positions.ts';

const parser = unified().use(rehypeParse, { verbose: true }).freeze();

/** The addresses and ids of an HTML page: in attributes, styles and structured data. */
export function findHtml(html: string): Found {
  const at = positionsIn(html);
  const found: Found = { references: [], ids: [] };
  const look = (tree: Nodes): void =>
    visit(tree, 'element', (element) => {
      if (element.content) look(element.content);
      found.references.push(...addressesOf(element, html, at), ...insideOf(element, at));
      const id = element.properties.id ?? (element.tagName === 'a' ? element.properties.name : undefined);
      if (id !== undefined) found.ids.push({ id: String(id), ...at(element.position?.start.offset ?? 0) });
      if (isNoindex(element)) found.noindex = true;
      if (element.tagName === 'base') found.base ??= String(element.properties.href ?? '') || undefined;
    });
  look(parser.parse(html));
  return found;
}

/** The addresses in the text of a style or of structured data. */
function insideOf(element: Element, at: ReturnType<typeof positionsIn>): Found['references'] {
  const [text] = element.children;
  if (text?.type !== 'text') return [];
  const start = at(text.position?.start.offset ?? 0);
  if (element.tagName === 'style') return shift(findCss(text.value), start);
  if (element.tagName === 'script' && element.properties.type === 'application/ld+json') {
    return shift(findJson(text.value), start);
  }
  return [];
}

function isNoindex({ tagName, properties }: Element): boolean {
  return tagName === 'meta' && properties.name === 'robots' && /\bnoindex\b/i.test(String(properties.content));
}
