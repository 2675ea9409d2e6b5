import type { List, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { excerptOf } from '../model/words.ts';

/** Words after which no sentence ends. */
const joining = new Set(
  'a an and as at by for from in into its nor of on or our that the their this to under which with your'.split(' '),
);

/**
 * Joins paragraphs that a page break cut inside a sentence: the first ends without a full stop, and the second goes on in
 * lower case or the first ends in a word that wants another. Says each join in `notes`.
 */
export function joinPages(nodes: readonly RootContent[], notes: string[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const open = openParagraph(joined.at(-1));
    if (open && node.type === 'paragraph' && goesOn(textOf(open), textOf(node))) {
      notes.push(`Joined at a page break: “…${lastWords(textOf(open))} ${excerptOf(textOf(node), 30)}”`);
      open.children.push({ type: 'text', value: ' ' }, ...node.children);
    } else joined.push(node);
  }
  return joined;
}

/** The paragraph that a text may go on from: the node itself, or the last item of a list. */
function openParagraph(node: RootContent | undefined): Paragraph | undefined {
  if (node?.type === 'paragraph') return node;
  if (node?.type !== 'list') return undefined;
  const last = (node as List).children.at(-1)?.children.at(-1);
  return last?.type === 'paragraph' ? last : undefined;
}

function goesOn(before: string, after: string): boolean {
  const end = before.trimEnd();
  if (/[.!?:;…]["'”’)\]]*$/.test(end)) return false;
  const last = /(\p{L}+),?$/u.exec(end)?.[1]?.toLowerCase();
  return /^\s*\p{Ll}/u.test(after) || (last !== undefined && joining.has(last));
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-3).join(' ');
}
