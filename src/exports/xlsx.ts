import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';

/** Rows of text for a sheet of a workbook: its name, and its columns with their widths in characters. */
export interface Sheet {
  name: string;
  columns: { heading: string; width: number }[];
  rows: (string | null)[][];
}

/** A sheet of a workbook, with those that follow it. */
export interface Workbook extends Sheet {
  further?: readonly Sheet[];
}

/**
 * Returns a table as an Excel workbook. The same table always gives the same bytes. A text that is longer than Excel's limit for
 * a cell ends with “…”.
 */
export async function xlsxOf({ further = [], ...first }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  return withoutClock(await writeExcelFile([first, ...further].map(sheetOf)).toBuffer());
}

function sheetOf({ name, columns, rows }: Sheet) {
  const header = columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }));
  const cells = rows.map((row) =>
    row.map((value) => value && { value: shortened(value), type: String, wrap: true, alignVertical: 'top' as const }),
  );
  return {
    data: [header, ...cells],
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** Excel repairs a file that has a longer text in a cell, and drops the rest. */
const longestText = 32_767;

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  // half of a character would make the file unreadable
  return `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Returns a ZIP file with its entries in alphabetical order and with the earliest time that the format allows. */
function withoutClock(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  // fflate writes local time, so this is the same in every time zone
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
