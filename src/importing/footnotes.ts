import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { footnoteText, linksIn, targetOf } from './footnote-text.ts';
import { hasClass, htmlText } from './html-nodes.ts';
import type { Omission } from './omissions.ts';

/** How many references to footnotes were replaced, and the text that this removed. */
export interface PlacedFootnotes {
  count: number;
  omissions: Omission[];
}

/**
 * Replaces each reference to a footnote in `tree` with the footnote's text in round brackets, since a clause is cited with all
 * it says. Supports every export whose footnotes link back to their references: Markdown's, DokuWiki's, Sphinx's.
 */
export function placeFootnotes(tree: Root): PlacedFootnotes {
  const { parents, byId, links } = indexOf(tree);
  const ancestors = (node: Element): Element[] => {
    const parent = parents.get(node);
    return parent?.type === 'element' ? [node, ...ancestors(parent)] : [node];
  };
  const omissions: Omission[] = [];
  const placed = new Set<Element>();
  let count = 0;
  for (const link of links) {
    const path = ancestors(link);
    if (path.some((node) => placed.has(node))) continue;
    const target = byId.get(decodeURIComponent(targetOf(link) ?? ''));
    const ids = path.slice(0, 2).map(({ properties }) => properties.id);
    const note = target && ancestors(target).find(isFootnote);
    if (!note || path.includes(note) || !linksIn(note).some((back) => ids.includes(targetOf(back)))) continue;
    const body = note.tagName === 'dt' ? nextElement(note, parents.get(note)) : note;
    if (!body) continue;
    const reference = path[1]?.tagName === 'sup' ? path[1] : link;
    const { words, numbers } = footnoteText(body);
    omissions.push({ text: htmlText(reference) }, ...numbers);
    reference.tagName = 'span';
    reference.children = [{ type: 'text', value: ' (' }, ...words, { type: 'text', value: ')' }];
    if (note !== body) omissions.push({ text: htmlText(note) });
    for (const node of [note, body]) placed.add(node);
    count++;
  }
  for (const node of placed) remove(node, parents.get(node));
  if (count > 0) omissions.push(...removeEmptyLists(tree));
  return { count, omissions };
}

function indexOf(tree: Root): { parents: Map<Element, Parents>; byId: Map<string, Element>; links: Element[] } {
  const parents = new Map<Element, Parents>();
  const byId = new Map<string, Element>();
  const links: Element[] = [];
  visit(tree, 'element', (node, _index, parent) => {
    if (parent) parents.set(node, parent as Parents);
    if (typeof node.properties.id === 'string') byId.set(node.properties.id, node);
    if (node.tagName === 'a') links.push(node);
  });
  return { parents, byId, links };
}

function isFootnote(node: Element): boolean {
  return ['li', 'dt', 'aside'].includes(node.tagName) || hasClass('fn')(node) || hasClass('footnote')(node);
}

function nextElement(node: Element, parent: Parents | undefined): Element | undefined {
  const later = parent?.children.slice(parent.children.indexOf(node as never) + 1) ?? [];
  return later.find((other): other is Element => other.type === 'element');
}

function remove(node: Element, parent: Parents | undefined): void {
  if (parent) parent.children = parent.children.filter((child) => child !== node) as never;
}

/** Removes each list of footnotes that is empty now, with its heading. */
function removeEmptyLists(tree: Root): Omission[] {
  const omissions: Omission[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isList = 'dataFootnotes' in node.properties || hasClass('footnotes')(node);
    if (!isList || hasTextBelowHeading(node)) return undefined;
    omissions.push({ text: htmlText(node) });
    parent.children.splice(index, 1);
    return index;
  });
  return omissions;
}

function hasTextBelowHeading(node: Element): boolean {
  return node.children.some((child) => {
    if (child.type === 'element') return !/^h[1-6]$/.test(child.tagName) && hasTextBelowHeading(child);
    return child.type === 'text' && child.value.trim() !== '';
  });
}
