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
    const ids = path.slice(0, 2).flatMap(({ properties }) => [properties.id, properties.name].filter(Boolean));
    const note = target && (ancestors(target).find(isFootnote) ?? blockOf(target, ancestors(target)));
    if (!note || path.includes(note) || !linksIn(note).some((back) => ids.includes(targetOf(back)))) continue;
    const body = note.tagName === 'dt' ? nextElement(note, parents.get(note)) : note;
    if (!body) continue;
    const around = path.findIndex(({ tagName }, index) => index > 0 && tagName !== 'sup');
    const reference = path[(around === -1 ? path.length : around) - 1] ?? link;
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
    for (const id of [node.properties.id, node.properties.name]) if (typeof id === 'string') byId.set(id, node);
    if (node.tagName === 'a') links.push(node);
  });
  return { parents, byId, links };
}

function isFootnote(node: Element): boolean {
  return ['li', 'dt', 'aside'].includes(node.tagName) || hasClass('fn')(node) || hasClass('footnote')(node);
}

/**
 * Returns the block that begins with the anchor of a footnote, as Word and Google Docs export it, or the division around it that has
 * nothing else before it and no other anchor.
 */
function blockOf(anchor: Element, path: readonly Element[]): Element | undefined {
  if (anchor.tagName !== 'a') return undefined;
  const block = path.find(({ tagName }) => /^(p|div)$/.test(tagName));
  if (!block || firstElement(block) !== anchor) return undefined;
  const around = path[path.indexOf(block) + 1];
  const isAlone = around?.tagName === 'div' && firstElement(around) === anchor && anchorsIn(around) === 1;
  return isAlone ? around : block;
}

/** Returns the innermost element that a block begins with, if no text comes before it. */
function firstElement(node: Element): Element | undefined {
  const [first] = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  if (first?.type !== 'element') return undefined;
  return first.tagName === 'a' ? first : firstElement(first);
}

function anchorsIn(node: Element): number {
  return linksIn(node).filter(({ properties }) => properties.id ?? properties.name).length;
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
