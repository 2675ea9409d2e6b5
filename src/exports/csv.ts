import Papa from 'papaparse';
import type { Table } from './tables.ts';

/**
 * A table as CSV (RFC 4180): a header row, CRLF at the end of each line. A cell that a spreadsheet would take for a
 * formula has an apostrophe before it.
 */
export function csvOf({ columns, rows }: Table): string {
  const fields = columns.map(({ heading }) => heading);
  return `${Papa.unparse({ fields, data: rows }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
