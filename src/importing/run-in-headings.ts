import type { Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Note, noteAt } from './note.ts';

/** Returns a note on the paragraphs that begin with a number in bold, `**Section 4.1. Meetings.** Text`, if there are several. */
export function runInNotes(tree: Root): Note[] {
  const found = tree.children.filter(beginsWithNumber);
  const [first] = found;
  if (!first || found.length < 2) return [];
  const [bold] = first.children;
  const words = bold ? textOf(bold).replace(/\s+/g, ' ').trim() : '';
  return [
    noteAt(
      first,
      `${found.length} paragraphs begin with a number in bold, the first with “${words}”. They stay clauses, and the numbers of sections here are not these. To make sections of them, write each beginning as a heading on a line of its own.`,
    ),
  ];
}

/** A number, also after a word or sign such as “Section”, “Art.” or “§”. */
const numberFirst = /^(?:[\p{L}.]+\s+|§+\s*)?\d+(?:\.\d+)*[.:)]?(?:\s|$)/u;

function beginsWithNumber(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const [first, ...others] = node.children;
  return first?.type === 'strong' && numberFirst.test(textOf(first).trim()) && others.some((one) => textOf(one).trim());
}
