import Papa from 'papaparse';
import { type Reference, shift } from '../reference.ts';
import { positionsIn } from './positions.ts';
import { findText } from './text.ts';

/** The whole addresses in a table of comma-separated values, cell by cell: a comma or quote of the format ends an address. */
export function findCsv(text: string): Reference[] {
  const at = positionsIn(text);
  const references: Reference[] = [];
  const { data, meta } = Papa.parse<string[]>(text, { delimiter: ',' });
  // the parser leaves a byte order mark out
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const row of data) {
    row.forEach((cell, column) => {
      if (column > 0) offset += ','.length;
      // read as it is written, so that a doubled quote before an address does not move it
      const written = text[offset] === '"' ? `"${cell.replaceAll('"', '""')}"` : cell;
      references.push(...shift(findText(written), at(offset)));
      offset += written.length;
    });
    offset += meta.linebreak.length;
  }
  return references;
}
