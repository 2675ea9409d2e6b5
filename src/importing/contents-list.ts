import type { Heading, Link, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Note, noteAt } from './note.ts';
import { comparable } from './typed-contents.ts';

/** The headings of a document, as entries of its table of contents repeat them and link to them. */
export interface DocumentHeadings {
  /** Their words. */
  words: ReadonlySet<string>;
  /** The heading that each id belongs to. */
  places: ReadonlyMap<string, Heading>;
}

/** The share of entries that link within the document, from which the others may link elsewhere by mistake. */
const minimumShare = 2 / 3;

/**
 * Returns whether a block is a list of links within the document, or of lines ending in a page number. Some of the links may go
 * elsewhere if their words are those of a heading: the document still has such an entry when its link is repaired.
 */
export function isContentsTable(node: RootContent, { words }: DocumentHeadings): boolean {
  if (node.type === 'paragraph' && /\s\d{1,3}$/.test(textOf(node).trim())) return true;
  if (node.type !== 'list' || !node.children.every((item) => isEntry(item, words))) return false;
  const links = linksIn([node]);
  return links.filter(isInner).length >= links.length * minimumShare;
}

/** Returns whether a block has a link. */
export function hasLink(node: RootContent): boolean {
  return linksIn([node]).length > 0;
}

/**
 * Returns notes on a table of contents that was left out: the links that lead to no heading, and the paragraph above that
 * announces it. `before` is the block above.
 */
export function contentsNotes(
  blocks: readonly RootContent[],
  before: RootContent | undefined,
  { places }: DocumentHeadings,
): Note[] {
  const lost = linksIn(blocks).filter((link) => !isInner(link) || !places.has(decoded(link.url.slice(1))));
  const notes = lost.map((link) =>
    noteAt(link, `Entry of the table of contents links to no heading: “${textOf(link).trim()}” (${link.url})`),
  );
  const announced = before?.type === 'paragraph' ? textOf(before).trim() : '';
  if (!announced.endsWith(':')) return notes;
  return [
    ...notes,
    noteAt(before ?? {}, `Nothing follows this text now, because it announces a list left out: “${announced}”`),
  ];
}

function isEntry(item: ListItem, words: ReadonlySet<string>): boolean {
  return item.children.every((child) => {
    if (child.type === 'list') return child.children.every((inner) => isEntry(inner, words));
    return child.type === 'paragraph' && child.children.every((part) => isContentsPart(part, words));
  });
}

/** Returns whether a part of a line is a link within the document or of a heading's words, or a number or sign beside one. */
function isContentsPart(part: PhrasingContent, words: ReadonlySet<string>): boolean {
  if (part.type === 'link') return isInner(part) || words.has(comparable(textOf(part)));
  if ('children' in part) return part.children.every((child) => isContentsPart(child, words));
  return !/\p{L}/u.test(textOf(part));
}

function isInner({ url }: Link): boolean {
  return url.startsWith('#');
}

function linksIn(blocks: readonly RootContent[]): Link[] {
  const links: Link[] = [];
  const root: Root = { type: 'root', children: [...blocks] };
  visit(root, 'link', (node) => void links.push(node));
  return links;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
