import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { htmlText } from '../html-nodes.ts';
import { type Omission, omission } from '../omissions.ts';

/** Removes from a page without a main part what is around its document: header, footer, menus, cookie banners. */
export function removeFurniture(page: Root): Omission[] {
  const omissions: Omission[] = [];
  const start = firstHeading(page);
  let isBefore = start !== undefined;
  visit(page, 'element', (node, index, parent) => {
    if (node === start) isBefore = false;
    if (!parent || index === undefined) return undefined;
    if (['article', 'section', 'blockquote', 'table'].includes(node.tagName) && !isNamedFurniture(node)) {
      return node.tagName === 'article' ? SKIP : undefined;
    }
    if (!isFurniture(node, isBefore)) return undefined;
    omissions.push(...omission('around the document', htmlText(node), node));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return omissions;
}

function isFurniture(node: Element, isBefore: boolean): boolean {
  const hasTitle = contains(node, ({ tagName }) => tagName === 'h1');
  if (node.tagName === 'footer' || node.properties.role === 'contentinfo') return !hasTitle;
  if (node.tagName === 'header' || node.properties.role === 'banner') {
    return !contains(node, ({ tagName }) => /^h[1-6]$/.test(tagName));
  }
  if (hasTitle || !['div', 'ul', 'ol', 'p', 'section', 'aside', 'table', 'center', 'a'].includes(node.tagName))
    return false;
  if (isNamedFurniture(node)) return true;
  return isBefore && isMenu(node);
}

/** Class names and ids of menus and banners, of which a word must match as a whole. */
const furniture =
  /^(nav|navbar|navigation|menu|topnav|breadcrumbs?|sidebar|skip-?(link|nav|to-content)|(site|page|main)-?(footer|header|nav|menu)|footer|(cookie|consent)s?(-?(banner|bar|notice|popup|consent|law-info-bar))?|gdpr|social(-?(links|share|icons))?|share(-?buttons)?|newsletter(-?signup)?)$/;

function isNamedFurniture({ tagName, properties }: Element): boolean {
  if (!['div', 'ul', 'section', 'aside', 'nav'].includes(tagName)) return false;
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return [...classes, properties.id ?? ''].some((name) =>
    furniture.test(String(name).toLowerCase().replaceAll('_', '-')),
  );
}

/** Returns whether an element is nothing but links: a menu, or a way back. */
function isMenu(node: Element): boolean {
  const links = count(node, ({ tagName, properties }) => tagName === 'a' && properties.href !== undefined);
  return links > 0 && !/[\p{L}\p{N}]/u.test(textOutsideLinks(node));
}

function textOutsideLinks(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'a') return '';
  return 'children' in node ? node.children.map((child) => textOutsideLinks(child as Nodes)).join(' ') : htmlText(node);
}

function firstHeading(page: Root): Element | undefined {
  let first: Element | undefined;
  visit(page, 'element', (node) => {
    if (!first && /^h[1-6]$/.test(node.tagName)) first = node;
  });
  return first;
}

function contains(tree: Element, isMatch: (node: Element) => boolean): boolean {
  return count(tree, isMatch) > 0;
}

function count(tree: Element, isMatch: (node: Element) => boolean): number {
  let found = 0;
  visit(tree, 'element', (node) => {
    if (isMatch(node)) found++;
  });
  return found;
}
