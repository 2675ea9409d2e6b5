import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { codePoints, turnsDirection, withoutInvisible } from '../model/unprintable.ts';
import { type Note, noteOnLines } from './note.ts';

const control = /[\p{Cc}--[\t\n\r]]/gv;

/** Returns a text without control and invisible characters that no check of a revision lets pass, and hands each to `found`. */
export function withoutControls(text: string, found: (character: string) => void = () => undefined): string {
  const shown = text.replace(control, (character) => {
    found(character);
    return '';
  });
  return withoutInvisible(shown, found);
}

/**
 * Removes the control and invisible characters of a document's text that no check of a revision lets pass. Edits `tree` and
 * returns a note for each kind of them.
 */
export function removeControls(tree: Root): Note[] {
  const lines = new Map<string, number[]>();
  visit(tree, (node, _index, parent) => {
    if (!('value' in node)) return;
    // text in a line has the position of what holds it
    const line = (parent && parent.type !== 'root' ? parent : node).position?.start.line;
    node.value = withoutControls(node.value, (character) => {
      lines.set(character, [...(lines.get(character) ?? []), ...(line === undefined ? [] : [line])]);
    });
  });
  return [...lines].flatMap(([character, on]) => {
    const text = noteOn(character);
    return on.length > 0 ? noteOnLines(text, on) : [{ text }];
  });
}

function noteOn(character: string): string {
  const points = codePoints(character);
  if (turnsDirection(character))
    return `Control of direction left out: ${points}. Compare the words with the document: they may stand in another order`;
  return `${/\p{Cc}/u.test(character) ? 'Control' : 'Invisible'} character left out: ${points}`;
}
