/** Something the person who imports a document should know, with the line of the source that it is about. */
export interface Note {
  text: string;
  /** From 1. Absent if it is about no single line, or if the source has no lines, such as a Word file. */
  line?: number | undefined;
  /** The name of the file, if there are several. */
  file?: string | undefined;
}

/** Returns a note about the place of a syntax tree's node. */
export function noteAt(node: { position?: { start: { line: number } } | undefined }, text: string): Note {
  const line = node.position?.start.line;
  return line === undefined ? { text } : { text, line };
}

/** Returns a note as a line of the report. */
export function noteLine({ text, line, file }: Note): string {
  const place = line === undefined ? '' : file ? `, line ${line}` : `Line ${line}`;
  return place || file ? `${file ?? ''}${place}: ${text}` : text;
}

/** Returns one note for all lines that it is true of, or none if there are none. */
export function noteOnLines(text: string, lines: readonly number[]): Note[] {
  const [first, ...others] = [...new Set(lines)].sort((a, b) => a - b);
  if (first === undefined) return [];
  const shown = others.slice(0, 9).join(', ');
  const rest = others.length > 9 ? ` and ${others.length - 9} more` : '';
  return [
    {
      line: first,
      text: others.length > 0 ? `${text} (also ${others.length === 1 ? 'line' : 'lines'} ${shown}${rest})` : text,
    },
  ];
}
