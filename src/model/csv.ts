import Papa from 'papaparse';

/** Rows of text with their headings. A cell that is null is empty. */
export interface Rows {
  columns: readonly { heading: string }[];
  rows: readonly (readonly (string | null)[])[];
}

/**
 * Returns a table as CSV (RFC 4180) with a header row and CRLF line endings. Each line of a cell that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
export function csvOf({ columns, rows }: Rows): string {
  const header = columns.map(({ heading }) => heading);
  // given apart from no rows, Papa ends the header with an empty row
  const lines = [header, ...rows].map((cells) => cells.map((cell) => cell?.replace(formulaStart, "'") ?? null));
  return `${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

/**
 * The start of a line that a spreadsheet would take for a formula, also with the full-width signs of East Asian keyboards. A
 * CR that ends an empty line is none.
 */
const formulaStart = /^(?=[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]|\r(?!\n))/gm;
