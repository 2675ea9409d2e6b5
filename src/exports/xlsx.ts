import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Table } from './register-table.ts';

/** A table as an Excel workbook with one sheet, the same bytes whenever it is made. */
export async function xlsxOf({ name, columns, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const header = columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }));
  const cells = rows.map((row) =>
    row.map((value) => value && { value, type: String, wrap: true, alignVertical: 'top' as const }),
  );
  const sheet = writeExcelFile([header, ...cells], {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  });
  return withoutClock(await sheet.toBuffer());
}

/** A ZIP again, its entries in alphabetical order and as old as the format allows. */
function withoutClock(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  // the library writes local time: this is the same day everywhere
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
