import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Table } from './register-table.ts';

/** Returns a table as an Excel workbook with one sheet. The same table always gives the same bytes. */
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

/** Returns a ZIP file with its entries in alphabetical order and with the earliest time that the format allows. */
function withoutClock(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  // fflate writes local time, so this is the same in every time zone
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
