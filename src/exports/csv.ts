import Papa from 'papaparse';

/** Rows of text under their headings; a cell that is null is empty. */
export interface Rows {
  columns: readonly { heading: string }[];
  rows: readonly (readonly (string | null)[])[];
}

/**
 * A table as CSV (RFC 4180): a header row, CRLF at the end of each line. A cell that a spreadsheet would take for a
 * formula has an apostrophe before it.
 */
export function csvOf({ columns, rows }: Rows): string {
  const fields = columns.map(({ heading }) => heading);
  return `${Papa.unparse({ fields, data: [...rows] }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
