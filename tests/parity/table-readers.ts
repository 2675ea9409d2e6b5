import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { columnsOf } from '../../src/exports/register-table.ts';
import { tableNames, tables } from '../../src/registers/index.ts';
import type { AnyField } from '../../src/registers/register.ts';
import type { FormatReader } from './compare.ts';
import { factNames, kindOf } from './entry-facts.ts';
import { collector, type Facts } from './facts.ts';
import type { Read } from './read.ts';

/** The tables of the registers, and the index of policies after them. */
const fileNames = [...tableNames, 'policies'];

/** The headings of the facts in the index of policies; its other columns are derived from the revisions. */
const policyHeadings: [heading: string, fact: string][] = [
  ['Title', 'title'],
  ['Covers', 'covers'],
  ['Withdrawn from', 'withdrawn'],
  ['Replaced by', 'replacedBy'],
  ['Version', 'version'],
  ['Owner', 'owner'],
  ['Approved by', 'approvedBy'],
  ['Approved on', 'approvedOn'],
  ['Next review by', 'nextReview'],
  ['Words', 'words'],
];

/** Reads every fact of the CSV files. */
export function csvReader(read: Read): FormatReader {
  const rowsOf = (name: string) => {
    const { data, errors } = Papa.parse<string[]>(read(`data/${name}.csv`).toString('utf8'), {
      skipEmptyLines: true,
    });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    // the apostrophe keeps a spreadsheet from taking the line for a formula
    return data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/gm, '')));
  };
  return { name: 'CSV', said: factsOfTables(fileNames.map((name) => rowsOf(name))), carries };
}

/** Reads every fact of the XLSX files. */
export async function xlsxReader(read: Read): Promise<FormatReader> {
  const tables = await Promise.all(
    fileNames.map(async (name) => {
      const [sheet] = await readExcelFile(read(`data/${name}.xlsx`), { trim: false });
      return (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    }),
  );
  return { name: 'XLSX', said: factsOfTables(tables), carries };
}

/** Returns whether a table has a column for a fact. */
function carries(kind: string, fact: string): boolean {
  return namesByHeading(kind).some(([, name]) => name === fact);
}

/** Returns each heading of a register's table with the fact that stands under it, as the table of registers has them. */
function namesByHeading(kind: string): [heading: string, fact: string][] {
  if (kind === 'policy') return policyHeadings;
  const register = tableNames.find((name) => kindOf[name] === kind);
  const fields: Readonly<Record<string, AnyField>> = register ? tables[register].fields : {};
  return Object.entries(fields).flatMap(([name, field]) =>
    columnsOf(field).map(({ heading }, index): [string, string] => [heading, factNames(name, field)[index] ?? heading]),
  );
}

/** Returns the facts of tables with a header row, in the order of the tables. */
function factsOfTables(tables: readonly (readonly string[])[][]): Facts {
  const { facts, add } = collector();
  for (const [index, [header = [], ...rows]] of tables.entries()) {
    const register = tableNames[index];
    const kind = register ? kindOf[register] : 'policy';
    const names = new Map(namesByHeading(kind));
    for (const row of rows) {
      const cells = Object.fromEntries(header.map((heading, column) => [heading, row[column] ?? '']));
      const { Id: id = '', Page: page, ...values } = cells;
      for (const [heading, cell] of Object.entries(values))
        if (cell && (register || names.has(heading)))
          add(kind, id, { [names.get(heading) ?? heading]: cell.split('\n') });
    }
  }
  return facts;
}
