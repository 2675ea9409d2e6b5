import Papa from 'papaparse';

/** Rows of text with their headings. A cell that is null is empty. */
export interface Rows {
  columns: readonly { heading: string }[];
  rows: readonly (readonly (string | null)[])[];
}

/**
 * Returns a table as CSV (RFC 4180) with a header row and CRLF line endings. Cells that a spreadsheet would take for formulas
 * begin with an apostrophe.
 */
export function csvOf({ columns, rows }: Rows): string {
  const fields = columns.map(({ heading }) => heading);
  return `${Papa.unparse({ fields, data: [...rows] }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
