import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { blockText } from './block-text.ts';
import { type Omission, omission } from './omissions.ts';
import { contentsTitle, typedContents } from './typed-contents.ts';

/**
 * Removes from `tree` the text that an export generated: tables of contents, and the last lines, which name the
 * document's origin. Returns the removed text.
 */
export function removeGeneratedText(tree: Root): Omission[] {
  const removed = new Set([
    ...contentsTables(tree.children),
    ...contentsLists(tree.children),
    ...emptyContents(tree.children),
    ...typedContents(tree.children),
    ...originLines(tree.children),
  ]);
  tree.children = tree.children.filter((node) => !removed.has(node));
  return omission('table of contents or lines added by the export', [...removed].map(blockText).join(' '));
}

/** Returns each heading that is followed only by lines ending in a page number or by links within the document. */
function contentsTables(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const end = nodes.findIndex((other, at) => at > index && other.type === 'heading');
    const body = nodes.slice(index + 1, end === -1 ? nodes.length : end);
    const entries = body.reduce((count, block) => count + countEntries(block), 0);
    if (entries < minimumEntries || !body.every(isContentsTable)) return [];
    return isTitle(node, nodes) ? body : [node, ...body];
  });
}

/** Returns whether a heading is above all others, so that it is the document's and not that of its contents. */
function isTitle(heading: Heading, nodes: readonly RootContent[]): boolean {
  return nodes.every((node) => node.type !== 'heading' || node === heading || node.depth > heading.depth);
}

/** The fewest entries of a table of contents; a single line that ends in a number is a sentence. */
const minimumEntries = 2;

/** Counts the items of a list, or the page numbers in a paragraph, whose lines an export may have run together. */
function countEntries(node: RootContent): number {
  if (node.type === 'list') return node.children.length;
  return textOf(node).match(/[^.!?\s]\s+\d{1,3}(?=\s|$)|\.{2,}\s*\d{1,3}(?=\s|$)/g)?.length ?? 0;
}

function isContentsTable(node: RootContent): boolean {
  if (node.type === 'paragraph' && /\s\d{1,3}$/.test(textOf(node).trim())) return true;
  if (node.type !== 'list') return false;
  return node.children.every((item) =>
    item.children.every((child) => {
      if (child.type === 'list') return isContentsTable(child);
      if (child.type !== 'paragraph') return false;
      return child.children.every(isContentsPart);
    }),
  );
}

/** Returns whether a part of a line is a link within the document, or a number or sign beside one. */
function isContentsPart(part: PhrasingContent): boolean {
  if (part.type === 'link') return part.url.startsWith('#');
  if ('children' in part) return part.children.every(isContentsPart);
  return !/\p{L}/u.test(textOf(part));
}

/** Returns each list of links to places of the document that stands above its first heading but the title. */
function contentsLists(nodes: readonly RootContent[]): RootContent[] {
  const [, second = nodes.length] = nodes.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
  return nodes.slice(0, second).filter((node) => {
    return node.type === 'list' && node.children.length >= minimumList && isContentsTable(node) && hasLink(node);
  });
}

/** Returns the heading of each table of contents whose lines were left out before. */
function emptyContents(nodes: readonly RootContent[]): RootContent[] {
  return nodes.filter((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'heading' || !contentsTitle.test(textOf(node).trim())) return false;
    return next === undefined || (next.type === 'heading' && next.depth <= node.depth);
  });
}

/** The fewest items of a list that is a table of contents without a heading. */
const minimumList = 3;

function hasLink(node: RootContent): boolean {
  return node.type === 'link' || ('children' in node && node.children.some(hasLink));
}

/** Returns the last lines of a DokuWiki export: `From:`, the wiki, the permanent link and the last update. */
function originLines(nodes: readonly RootContent[]): RootContent[] {
  const start = nodes.findIndex((node) => node.type === 'paragraph' && /^From:$/.test(textOf(node).trim()));
  const lines = start === -1 ? [] : nodes.slice(start);
  const namesWiki = lines[1]?.type === 'paragraph' && lines[1].children[0]?.type === 'link';
  return namesWiki && lines.every(({ type }) => type === 'paragraph' || type === 'thematicBreak') ? lines : [];
}
