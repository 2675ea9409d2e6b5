import { type Note, noteOnLines } from '../note.ts';
import type { Omission } from '../omissions.ts';
import { labelLines } from './list-labels.ts';
import { type Marker, markerOf } from './list-marker.ts';
import { indentOf, type SourceLine } from './source-lines.ts';

/** Lines of Markdown with lists as a Markdown parser expects them, and notes on what was changed. */
export interface NormalisedLists {
  lines: SourceLine[];
  /** Labels that were counted on. */
  omissions: Omission[];
  notes: Note[];
}

/** An open list item: where its marker and its text begin in the source, and where its text begins in the result. */
interface Item extends Pick<Marker, 'kind' | 'value'> {
  indent: number;
  content: number;
  result: number;
}

/**
 * Indents lists as their author meant them. Items are nested from two spaces on; labels that Markdown does not know, such as
 * `(a)` and `iv.`, become words of an item; indented text that has sentences is text, not code.
 */
export function normaliseLists(lines: readonly SourceLine[]): NormalisedLists {
  const labels = labelLines(lines);
  const labelled: number[] = [];
  const unindented: number[] = [];
  let items: Item[] = [];
  let isAfterBlank = true;
  let codeShift: number | undefined;
  const result = lines.map((source, index): SourceLine => {
    const { text, line, isCode } = source;
    const indent = indentOf(text);
    const body = text.trimStart();
    const shifted = (column: number): SourceLine => ({ ...source, text: ' '.repeat(Math.max(0, column)) + body });
    if (!body) {
      isAfterBlank = true;
      return source;
    }
    const isFirst = isAfterBlank;
    isAfterBlank = false;
    if (isCode && lines[index - 1]?.isCode) return codeShift === undefined ? source : shifted(indent + codeShift);
    codeShift = undefined;
    const marker = markerOf(source, labels.get(line));
    if (marker) {
      items = parentsOf(items, marker);
      const parent = items.at(-1);
      if (!parent && indent >= 4 && isFirst && !isProse([marker.text])) return source;
      const column = parent ? parent.result : 0;
      if (marker.kind === 'label') labelled.push(line);
      const mark = `${' '.repeat(column)}${marker.mark} `;
      const { kind, value } = marker;
      items.push({ kind, value, indent, content: marker.content, result: column + marker.width });
      if (isCode) codeShift = column + marker.width - marker.content;
      return { ...source, text: mark + marker.text };
    }
    if (isFirst || endsLists(body)) items = items.slice(0, items.findLastIndex((item) => contains(item, indent)) + 1);
    const item = items.at(-1);
    if (!item) {
      if (isCode || indent < 4 || !isFirst) return source;
      if (!isProse(blockAt(lines, index))) {
        isAfterBlank = true; // the lines of the block below are no text either
        return source;
      }
      unindented.push(line);
      return shifted(0);
    }
    const extra = isFirst || isCode ? Math.max(0, indent - item.content) : 0;
    const isText = isCode || extra < 4 || isProse(blockAt(lines, index));
    if (isText && extra >= 4 && !isCode) unindented.push(line);
    if (!isText) isAfterBlank = true;
    const column = item.result + (isText && extra >= 4 && !isCode ? 0 : extra);
    if (isCode) codeShift = column - indent;
    return shifted(column);
  });
  return {
    lines: result,
    omissions: [...labels.values()].flatMap(({ typed }) => (typed === undefined ? [] : [{ text: typed }])),
    notes: [
      ...noteOnLines(
        'List with letters or Roman numbers: its labels are kept as words of the items.',
        firsts(labelled),
      ),
      ...noteOnLines('Indented text is read as a paragraph, not as code.', unindented),
    ],
  };
}

/** Returns the items that contain a new one. */
function parentsOf(items: readonly Item[], marker: Marker): Item[] {
  const at = items.findLastIndex(({ indent }) => indent <= marker.indent);
  const item = items[at];
  if (!item) return [];
  // two spaces are a level, unless the item counts on from the one above
  const countsOn = item.kind === 'number' && marker.kind === 'number' && marker.value === (item.value ?? 0) + 1;
  const isSibling = marker.indent < item.indent + 2 || (marker.indent < item.content && countsOn);
  return items.slice(0, isSibling && marker.indent < item.content ? at : at + 1);
}

function contains(item: Item, indent: number): boolean {
  return indent >= Math.min(item.content, item.indent + 2);
}

/** Returns whether a line begins a block that no paragraph goes on into. */
function endsLists(body: string): boolean {
  return /^(#{1,6}\s|>|```|~~~|(?:[-*_]\s*){3,}$|\[\^?[^\]]+\]:)/.test(body);
}

/** Returns the lines of the indented block that begins at a line. */
function blockAt(lines: readonly SourceLine[], start: number): string[] {
  const end = lines.findIndex(({ text }, index) => index > start && !text.trim());
  return lines.slice(start, end === -1 ? lines.length : end).map(({ text }) => text.trim());
}

/** Returns whether lines are sentences, not code. */
function isProse(lines: readonly string[]): boolean {
  const text = lines.join(' ');
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 3 && !/[{}<>$=;|\\]|^[/~.]|^\w+\(/.test(text.replace(/;(?=\s|$)/g, ''));
}

/** Returns the first line of each run of lines near each other. */
function firsts(lines: readonly number[]): number[] {
  return lines.filter((line, index) => line - (lines[index - 1] ?? Number.NEGATIVE_INFINITY) > 5);
}
