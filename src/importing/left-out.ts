import { toString as textOf } from 'mdast-util-to-string';
import type { Root, RootContent } from 'mdast';
import { excerptOf, wordsOf } from '../model/words.ts';
import { blockText } from './block-text.ts';

/** Text of a document that is not the policy's and is not imported; each piece is reported with its first words. */
export class LeftOut {
  /** Those without `what` are not worth a report: a page's script, the number of a footnote. */
  readonly pieces: { what?: string; text: string }[] = [];

  add(what: string, text: string): void {
    if (wordsOf(text).length > 0) this.pieces.push({ what, text: text.replace(/\s+/g, ' ').trim() });
  }

  addUnsaid(text: string): void {
    this.pieces.push({ text });
  }

  /** A sentence for each piece. */
  notes(): string[] {
    return this.pieces.flatMap(({ what, text }) => (what ? [`Left out, ${what}: “${excerptOf(text, 90)}”`] : []));
  }
}

/** Takes out a table of contents with page numbers, and the line by which an export names where it comes from. */
export function leaveOut(tree: Root, leftOut: LeftOut): void {
  const taken = new Set([...contentsOf(tree.children), ...colophonOf(tree.children)]);
  const runs = [...taken].map(blockText).join(' ');
  if (taken.size > 0) leftOut.add('table of contents or the export’s own lines', runs);
  tree.children = tree.children.filter((node) => !taken.has(node));
}

/** A heading with nothing below it but lines that end in a page number, or links to headings of the same document. */
function contentsOf(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const end = nodes.findIndex((other, at) => at > index && other.type === 'heading');
    const body = nodes.slice(index + 1, end === -1 ? nodes.length : end);
    const entries = body.flatMap(entriesOf);
    return entries.length >= fewest && body.every(isContents) ? [node, ...body] : [];
  });
}

/** So many entries make a table of contents: a sentence that ends in a number is none. */
const fewest = 2;

/** The page numbers of a paragraph, whose lines may have run together, or the items of a list. */
function entriesOf(node: RootContent): unknown[] {
  if (node.type === 'list') return node.children;
  return textOf(node).match(/[^.!?\s]\s+\d{1,3}(?=\s|$)|\.{2,}\s*\d{1,3}(?=\s|$)/g) ?? [];
}

function isContents(node: RootContent): boolean {
  if (node.type === 'paragraph' && /\s\d{1,3}$/.test(textOf(node).trim())) return true;
  if (node.type !== 'list') return false;
  return node.children.every((item) =>
    item.children.every((child) => {
      if (child.type === 'list') return isContents(child);
      if (child.type !== 'paragraph') return false;
      return child.children.every((part) => (part.type === 'link' ? part.url.startsWith('#') : !textOf(part).trim()));
    }),
  );
}

/** DokuWiki's last lines: `From:`, the wiki, the permanent link, the last update. */
function colophonOf(nodes: readonly RootContent[]): RootContent[] {
  const start = nodes.findIndex((node) => node.type === 'paragraph' && /^From:$/.test(textOf(node).trim()));
  const lines = start === -1 ? [] : nodes.slice(start);
  const isPlace = lines[1]?.type === 'paragraph' && lines[1].children[0]?.type === 'link';
  return isPlace && lines.every(({ type }) => type === 'paragraph' || type === 'thematicBreak') ? lines : [];
}
