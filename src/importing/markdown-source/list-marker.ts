import type { LabelLine } from './list-labels.ts';
import { indentOf, type SourceLine } from './source-lines.ts';

/** The marker at the beginning of a list item, or of a footnote, which contains blocks as an item does. */
export interface Marker {
  kind: 'bullet' | 'number' | 'label' | 'note';
  /** The number of an item that has one. */
  value: number | undefined;
  /** The column of the marker. */
  indent: number;
  /** The column at which the text of the item begins. */
  content: number;
  /** The marker as Markdown knows it. */
  mark: string;
  /** How far the text of the item is from its marker. */
  width: number;
  text: string;
}

const breakLine = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;

/** Returns the marker of a line, or `undefined` if it begins no list item. `label` is the label of the line, if it has one. */
export function markerOf({ text: source }: SourceLine, label: LabelLine | undefined): Marker | undefined {
  if (breakLine.test(source)) return undefined;
  const indent = indentOf(source);
  const body = source.trimStart();
  if (label) {
    const start = body.length - label.text.length;
    const common = { kind: 'label', value: undefined, indent, content: indent + start } as const;
    // a bullet of its own, so that the list does not join one with other bullets
    return { ...common, mark: '+', width: 2, text: `${label.label} ${label.text}` };
  }
  const [, note, noteText] = /^(\[\^[^\]\s]+\]:)\s*(.*)$/.exec(body) ?? [];
  if (note !== undefined && indent < 4) {
    return { kind: 'note', value: undefined, indent, content: indent + 4, mark: note, width: 4, text: noteText ?? '' };
  }
  const [, mark, space = '', text = ''] = /^([-*+]|\d{1,9}[.)]|#\.)(?:(\s+)(.*))?$/.exec(body) ?? [];
  if (mark === undefined) return undefined;
  // after more than four spaces, the text begins one space after the marker
  const gap = space.length > 4 || !text ? 1 : space.length;
  const number = /^\d/.test(mark) ? Number.parseInt(mark, 10) : undefined;
  const shown = mark === '#.' ? '1.' : mark;
  return {
    kind: number === undefined && mark !== '#.' ? 'bullet' : 'number',
    value: number,
    indent,
    content: indent + mark.length + gap,
    mark: shown,
    width: shown.length + 1,
    text,
  };
}
