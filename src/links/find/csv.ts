import Papa from 'papaparse';
import { type Link, shift } from '../link.ts';
import { positionsIn } from './positions.ts';
import { findTextLinks } from './text.ts';

/** Returns the absolute URLs in the cells of a CSV file; the commas and quotes of the format are not part of a URL. */
export function findCsvLinks(text: string): Link[] {
  const at = positionsIn(text);
  const links: Link[] = [];
  const { data, meta } = Papa.parse<string[]>(text, { delimiter: ',' });
  // the parser drops a byte order mark
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const row of data) {
    row.forEach((cell, column) => {
      if (column > 0) offset += ','.length;
      // doubled quotes before a URL count for its position
      const written = text[offset] === '"' ? `"${cell.replaceAll('"', '""')}"` : cell;
      links.push(...shift(findTextLinks(written), at(offset)));
      offset += written.length;
    });
    offset += meta.linebreak.length;
  }
  return links;
}
