/** The characters, for private use, around a label that is certain: Word's own numbers are no text of the document. */
export const labelMarks = { start: '\u{E000}', end: '\u{E001}' } as const;

/** A text split at the label between marks at its start. */
export interface MarkedText {
  label: string;
  text: string;
}

/** Returns the label at the start of a text and the rest, or `undefined` if there is none. */
export function splitMarked(text: string): MarkedText | undefined {
  const [, label, rest] = /^\s*\u{E000}([^\u{E001}]*)\u{E001}\s*([\s\S]*)$/u.exec(text) ?? [];
  return label === undefined ? undefined : { label, text: rest ?? '' };
}
