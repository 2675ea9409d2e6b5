import type { List, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { excerptOf } from '../model/words.ts';
import { isBoldLine } from './bold-lines.ts';
import { type Note, noteAt } from './note.ts';

/** Blocks after joining, with a note for each join. */
export interface JoinedBlocks {
  nodes: RootContent[];
  notes: Note[];
}

/**
 * Joins paragraphs that a page break split inside a sentence: the first has no full stop at its end, and either the second
 * begins in lowercase or the first ends in a word that cannot end a sentence. Extends the first paragraph in place.
 */
export function joinPageBreaks(nodes: readonly RootContent[]): JoinedBlocks {
  const joined: RootContent[] = [];
  const notes: Note[] = [];
  for (const node of nodes) {
    const open = lastParagraph(joined.at(-1));
    if (
      open &&
      !isBoldLine(open) &&
      node.type === 'paragraph' &&
      node.children[0]?.type === 'text' &&
      continues(textOf(open), textOf(node))
    ) {
      const text = `Joined at a page break: “…${lastWords(textOf(open))} ${excerptOf(textOf(node), 30)}”`;
      notes.push(noteAt(node, text));
      open.children.push({ type: 'text', value: ' ' }, ...node.children);
    } else joined.push(node);
  }
  return { nodes: joined, notes };
}

/** Words that cannot end a sentence. */
const joiningWords = new Set(
  'a an and as at by for from in into its nor of on or our that the their this to under which with your'.split(' '),
);

/** Returns the paragraph that a sentence may continue from: the node itself or the last item of a list. */
function lastParagraph(node: RootContent | undefined): Paragraph | undefined {
  if (node?.type === 'paragraph') return node;
  if (node?.type !== 'list') return undefined;
  const last = (node as List).children.at(-1)?.children.at(-1);
  return last?.type === 'paragraph' ? last : undefined;
}

function continues(before: string, after: string): boolean {
  const end = before.trimEnd();
  // a label begins an item: `a. Logs`, `(ii) Logs`
  if (/^\s*\(?[a-z]{1,4}[.)]\s/.test(after)) return false;
  // a line of a template
  if (/%\}$/.test(end)) return false;
  if (/[.!?:;…]["'”’)\]]*$/.test(end)) return false;
  const last = /(\p{L}+),?$/u.exec(end)?.[1]?.toLowerCase();
  return /^\s*\p{Ll}/u.test(after) || (last !== undefined && joiningWords.has(last));
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-3).join(' ');
}
