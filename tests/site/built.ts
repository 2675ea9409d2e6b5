import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Site } from './build-site.ts';

/** A page of a built site, parsed. */
export interface BuiltPage {
  /** Address from the site's root: `/policy/`. */
  path: string;
  html: string;
  tree: Root;
}

/** Every HTML page of a built site. */
export function pagesOf(site: Site): BuiltPage[] {
  return globSync('**/*.html', { cwd: site.folder })
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(site.folder, file), 'utf8');
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: parseHtml(html) };
    });
}

/** One page of a built site. */
export function pageOf(site: Site, address: string): BuiltPage {
  const html = readFileSync(path.join(site.folder, address, 'index.html'), 'utf8');
  return { path: address, html, tree: parseHtml(html) };
}

/** Parses a whole HTML document. */
export function parseHtml(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** All elements that pass a test, in document order. */
export function elements(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** All elements of a name. */
export function named(tree: Nodes, ...names: string[]): Element[] {
  return elements(tree, ({ tagName }) => names.includes(tagName));
}

/** The text a reader sees, without clause marks. */
export function textOf(node: Nodes): string {
  const copy = structuredClone(node);
  visit(copy, 'element', (element, index, parent) => {
    const classes = element.properties.className;
    if (!Array.isArray(classes) || !classes.includes('mark') || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
  return toText(copy as Root);
}
