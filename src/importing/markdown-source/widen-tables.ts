import { type Note, noteOnLines } from '../note.ts';
import { indentOf, type SourceLine } from './source-lines.ts';

const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * Gives each table as many columns as its longest row has cells, because Markdown never shows the cells beyond the header. Returns
 * the lines, and a note on these rows.
 */
export function widenTables(lines: readonly SourceLine[]): { lines: SourceLine[]; notes: Note[] } {
  const wide: number[] = [];
  const result = [...lines];
  for (const [index, { text, isCode }] of lines.entries()) {
    const header = lines[index - 1];
    if (isCode || !header?.text.includes('|') || !text.includes('-') || !delimiterRow.test(text)) continue;
    const columns = cellsIn(header.text);
    if (columns !== cellsIn(text)) continue;
    const end = lines.findIndex((line, at) => at > index && !(line.text.includes('|') && indentOf(line.text) < 4));
    const rows = lines.slice(index + 1, end === -1 ? lines.length : end);
    const missing = Math.max(0, ...rows.map((row) => cellsIn(row.text) - columns));
    if (missing === 0) continue;
    wide.push(...rows.filter((row) => cellsIn(row.text) > columns).map(({ line }) => line));
    result[index - 1] = { ...header, text: `${closed(header.text)}${' |'.repeat(missing)}` };
    result[index] = { ...(lines[index] ?? header), text: `${closed(text)}${' - |'.repeat(missing)}` };
  }
  return { lines: result, notes: noteOnLines('The table row has more cells than the header; they are kept.', wide) };
}

function cellsIn(row: string): number {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

function closed(row: string): string {
  const text = row.trimEnd();
  return text.endsWith('|') ? text : `${text} |`;
}
