import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { htmlText } from '../html-nodes.ts';
import { type Note, noteAt } from '../note.ts';
import { toSubscript, toSuperscript } from '../raised-text.ts';

/**
 * Writes raised and lowered text, which Markdown does not have, with the characters for it: 10⁶, H₂O. Where there are none, a sign
 * stands before it, unless it is the ending of an ordinal number or a mark such as ™.
 */
export function raiseText(tree: Root): Note[] {
  const notes: Note[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!['sup', 'sub'].includes(node.tagName) || !parent || index === undefined) return;
    const text = htmlText(node).replace(/\s+/g, ' ').trim();
    const hasLink = node.children.some((child) => child.type === 'element' && child.tagName === 'a');
    if (!text || hasLink || /^(st|nd|rd|th|er|e|re|ème|o|a|ª|º|tm|sm|r|®|™|©|\*+|†|‡)$/i.test(text)) return;
    const isRaised = node.tagName === 'sup';
    const before = parent.children[index - 1];
    const isApart = before?.type !== 'text' || !/\S$/.test(before.value);
    const written =
      (isRaised ? toSuperscript(text) : toSubscript(text)) ?? (isApart ? text : `${isRaised ? '^' : '_'}${text}`);
    node.tagName = 'span';
    node.children = [{ type: 'text', value: written }];
    notes.push(noteAt(node, `${isRaised ? 'Raised' : 'Lowered'} text “${text}” is written “${written}”.`));
  });
  return notes;
}
