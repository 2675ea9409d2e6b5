import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass, htmlText } from './html.ts';
import type { LeftOut } from './left-out.ts';

/**
 * Puts each footnote, in round brackets, where it is referred to, because a clause is cited with all it says. Understands every
 * export whose notes link back to their references: Markdown's, DokuWiki's, Sphinx's. Gives the number of references.
 */
export function placeFootnotes(tree: Root, leftOut: LeftOut): number {
  const parents = new Map<Element, Parents>();
  const byId = new Map<string, Element>();
  const links: Element[] = [];
  visit(tree, 'element', (node, _index, parent) => {
    if (parent) parents.set(node, parent as Parents);
    if (typeof node.properties.id === 'string') byId.set(node.properties.id, node);
    if (node.tagName === 'a') links.push(node);
  });
  const above = (node: Element): Element[] => {
    const parent = parents.get(node);
    return parent?.type === 'element' ? [node, ...above(parent)] : [node];
  };
  const taken = new Set<Element>();
  let count = 0;
  for (const link of links) {
    const chain = above(link);
    if (chain.some((node) => taken.has(node))) continue;
    const target = byId.get(decodeURIComponent(targetOf(link) ?? ''));
    const ids = chain.slice(0, 2).map(({ properties }) => properties.id);
    const note = target && above(target).find(isNote);
    if (!note || chain.includes(note) || !linksOf(note).some((back) => ids.includes(targetOf(back)))) continue;
    const body = note.tagName === 'dt' ? following(note, parents.get(note)) : note;
    if (!body) continue;
    const reference = chain[1]?.tagName === 'sup' ? chain[1] : link;
    leftOut.addUnsaid(htmlText(reference));
    reference.tagName = 'span';
    reference.children = [{ type: 'text', value: ' (' }, ...sentence(body, leftOut), { type: 'text', value: ')' }];
    if (note !== body) leftOut.addUnsaid(htmlText(note));
    for (const node of [note, body]) taken.add(node);
    count++;
  }
  for (const node of taken) remove(node, parents.get(node));
  if (count > 0) removeEmptyLists(tree, leftOut);
  return count;
}

function isNote(node: Element): boolean {
  return ['li', 'dt', 'aside'].includes(node.tagName) || hasClass('fn')(node) || hasClass('footnote')(node);
}

function targetOf({ properties }: Element): string | undefined {
  const { href } = properties;
  // a stray percent sign is no address
  return typeof href === 'string' && /^#(?:[^%]|%[\da-f]{2})+$/i.test(href) ? href.slice(1) : undefined;
}

function linksOf(node: Element): Element[] {
  const found: Element[] = [];
  // the node itself too
  visit(node, 'element', (element) => {
    if (element.tagName === 'a') found.push(element);
  });
  return found;
}

function following(node: Element, parent: Parents | undefined): Element | undefined {
  const later = parent?.children.slice(parent.children.indexOf(node as never) + 1) ?? [];
  return later.find((other): other is Element => other.type === 'element');
}

/** What a note says without its own number and arrows, its blocks one after the other. */
function sentence(node: Element, leftOut: LeftOut): ElementContent[] {
  const words: ElementContent[] = [];
  for (const child of node.children) {
    if (child.type === 'element' && linksOf(child).length > 0 && !/\p{L}/u.test(htmlText(child))) {
      leftOut.addUnsaid(htmlText(child));
      continue;
    }
    const isBlock =
      child.type === 'element' && /^(p|div|ul|ol|li|dl|dt|dd|pre|blockquote|table|tr|td)$/.test(child.tagName);
    if (isBlock && words.length > 0) words.push({ type: 'text', value: ' ' });
    if (isBlock) words.push(...sentence(child, leftOut));
    else words.push(child);
  }
  return trimmed(words);
}

function trimmed(words: readonly ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined) => node?.type === 'text' && !node.value.trim();
  const first = words.findIndex((node) => !isSpace(node));
  const kept = first === -1 ? [] : words.slice(first, words.findLastIndex((node) => !isSpace(node)) + 1);
  return kept.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === kept.length - 1 ? start.trimEnd() : start };
  });
}

function remove(node: Element, parent: Parents | undefined): void {
  if (parent) parent.children = parent.children.filter((child) => child !== node) as never;
}

/** A list of notes that has none left goes with its heading. */
function removeEmptyLists(tree: Root, leftOut: LeftOut): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isList = 'dataFootnotes' in node.properties || hasClass('footnotes')(node);
    if (!isList || hasWords(node)) return undefined;
    leftOut.addUnsaid(htmlText(node));
    parent.children.splice(index, 1);
    return index;
  });
}

function hasWords(node: Element): boolean {
  return node.children.some((child) => {
    if (child.type === 'element') return !/^h[1-6]$/.test(child.tagName) && hasWords(child);
    return child.type === 'text' && child.value.trim() !== '';
  });
}
