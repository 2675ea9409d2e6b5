import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { codePoints } from '../model/unprintable.ts';
import { type Note, noteOnLines } from './note.ts';

const control = /[\p{Cc}--[\t\n\r]]/gv;

/** Returns a text without control characters, which nothing can print. */
export function withoutControls(text: string): string {
  return text.replace(control, '');
}

/** Removes the control characters of a document's text, which no check of a revision lets pass. Edits `tree` and returns notes. */
export function removeControls(tree: Root): Note[] {
  const lines = new Map<string, number[]>();
  visit(tree, (node, _index, parent) => {
    if (!('value' in node)) return;
    for (const [character] of node.value.matchAll(control)) {
      // text in a line has the position of what holds it
      const line = (parent && parent.type !== 'root' ? parent : node).position?.start.line;
      lines.set(character, [...(lines.get(character) ?? []), ...(line === undefined ? [] : [line])]);
    }
    node.value = withoutControls(node.value);
  });
  return [...lines].flatMap(([character, on]) => {
    const text = `Control character left out: ${codePoints(character)}`;
    return on.length > 0 ? noteOnLines(text, on) : [{ text }];
  });
}
