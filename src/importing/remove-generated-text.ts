import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { blockText } from './block-text.ts';
import { contentsNotes, type DocumentHeadings, hasLink, isContentsTable } from './contents-list.ts';
import type { Note } from './note.ts';
import { type Omission, omission } from './omissions.ts';
import { contentsTitle, headingWords, typedContents } from './typed-contents.ts';

/** What was removed from a document, with notes on it. */
export interface RemovedText {
  omissions: Omission[];
  notes: Note[];
}

/**
 * Removes from `tree` the text that an export generated: tables of contents, and the last lines, which name the
 * document's origin. `places` has the heading that each id belongs to.
 */
export function removeGeneratedText(tree: Root, places: ReadonlyMap<string, Heading>): RemovedText {
  const headings = { words: headingWords(tree.children), places };
  const lists = contentsLists(tree.children, headings);
  const tables = contentsTables(tree.children, headings);
  const removed = new Set([
    ...tables,
    ...lists,
    ...emptyContents(tree.children),
    ...typedContents(tree.children),
    ...originLines(tree.children),
  ]);
  const contents = [...new Set([...tables, ...lists])];
  const notes = contents.flatMap((node) =>
    contentsNotes([node], tree.children[tree.children.indexOf(node) - 1], headings),
  );
  tree.children = tree.children.filter((node) => !removed.has(node));
  const label = 'table of contents or lines added by the export';
  return { omissions: omission(label, [...removed].map(blockText).join(' ')), notes };
}

/** Returns each heading that is followed only by lines ending in a page number or by links within the document. */
function contentsTables(nodes: readonly RootContent[], headings: DocumentHeadings): RootContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const end = nodes.findIndex((other, at) => at > index && other.type === 'heading');
    const body = nodes.slice(index + 1, end === -1 ? nodes.length : end);
    const entries = body.reduce((count, block) => count + countEntries(block), 0);
    if (entries < minimumEntries || !body.every((block) => isContentsTable(block, headings))) return [];
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

/** Returns each list of links to places of the document that stands above its first heading but the title. */
function contentsLists(nodes: readonly RootContent[], headings: DocumentHeadings): RootContent[] {
  const [, second = nodes.length] = nodes.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
  return nodes.slice(0, second).filter((node) => {
    return (
      node.type === 'list' && node.children.length >= minimumList && isContentsTable(node, headings) && hasLink(node)
    );
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

/** Returns the last lines of a DokuWiki export: `From:`, the wiki, the permanent link and the last update. */
function originLines(nodes: readonly RootContent[]): RootContent[] {
  const start = nodes.findIndex((node) => node.type === 'paragraph' && /^From:$/.test(textOf(node).trim()));
  const lines = start === -1 ? [] : nodes.slice(start);
  const namesWiki = lines[1]?.type === 'paragraph' && lines[1].children[0]?.type === 'link';
  return namesWiki && lines.every(({ type }) => type === 'paragraph' || type === 'thematicBreak') ? lines : [];
}
