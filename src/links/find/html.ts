import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Link, type ParsedFile, shift } from '../link.ts';
import { findCssLinks } from './css.ts';
import { findAttributeLinks } from './html-attributes.ts';
import { findJsonLinks } from './json.ts';
import { positionsIn } from './positions.ts';

const parser = unified().use(rehypeParse, { verbose: true }).freeze();

/** Returns the links and ids of an HTML page: in attributes, style sheets, structured data and templates. */
export function parseHtml(html: string): ParsedFile {
  const at = positionsIn(html);
  const parsed: ParsedFile = { links: [], ids: [] };
  const read = (tree: Nodes): void =>
    visit(tree, 'element', (element) => {
      if (element.content) read(element.content);
      parsed.links.push(...findAttributeLinks(element, html, at), ...findTextContentLinks(element, at));
      const id = element.properties.id ?? (element.tagName === 'a' ? element.properties.name : undefined);
      if (id !== undefined) parsed.ids.push({ id: String(id), ...at(element.position?.start.offset ?? 0) });
      if (isNoindex(element)) parsed.noindex = true;
      if (element.tagName === 'base') parsed.base ??= String(element.properties.href ?? '') || undefined;
    });
  read(parser.parse(html));
  return parsed;
}

/** Returns the links in the text of a `<style>` element or of structured data. */
function findTextContentLinks(element: Element, at: ReturnType<typeof positionsIn>): Link[] {
  const [text] = element.children;
  if (text?.type !== 'text') return [];
  const start = at(text.position?.start.offset ?? 0);
  if (element.tagName === 'style') return shift(findCssLinks(text.value), start);
  if (element.tagName === 'script' && element.properties.type === 'application/ld+json') {
    return shift(findJsonLinks(text.value), start);
  }
  return [];
}

function isNoindex({ tagName, properties }: Element): boolean {
  return tagName === 'meta' && properties.name === 'robots' && /\bnoindex\b/i.test(String(properties.content));
}
