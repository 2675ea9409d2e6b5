import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import type { Door } from './compare.ts';
import { collector, type Facts } from './facts.ts';
import type { Read } from './read.ts';

/** The CSV files, read whole. */
export function csvDoor(read: Read): Door {
  const rowsOf = (register: string) => {
    const { data, errors } = Papa.parse<string[]>(read(`data/${register}.csv`).toString('utf8'), {
      skipEmptyLines: true,
    });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    // the apostrophe keeps a spreadsheet from taking the cell for a formula
    return data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
  };
  return { name: 'CSV', said: factsOfTables(registers.map((register) => rowsOf(register))), carries };
}

/** The XLSX files, read whole. */
export async function xlsxDoor(read: Read): Promise<Door> {
  const tables = await Promise.all(
    registers.map(async (register) => {
      const [sheet] = await readExcelFile(read(`data/${register}.xlsx`), { trim: false });
      return (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    }),
  );
  return { name: 'XLSX', said: factsOfTables(tables), carries };
}

const registers = ['answers', 'certificates', 'processors', 'contacts', 'references'] as const;

const kinds = ['answer', 'certificate', 'processor', 'contact', 'reference'];

/** What each heading means; the page's address is no fact of the library. */
const fields: Record<string, string> = {
  Question: 'question',
  'Also asked as': 'alsoAsked',
  Topic: 'topic',
  Status: 'status',
  Reply: 'reply',
  Answer: 'answer',
  Clauses: 'clauses',
  Quotes: 'quotes',
  Permalinks: 'permalinks',
  Frameworks: 'frameworks',
  'Reviewed on': 'reviewedOn',
  Holder: 'holder',
  Standard: 'standard',
  'What is certified': 'subject',
  'Certification body': 'certificationBody',
  'Certificate number': 'number',
  Scope: 'scope',
  Accreditation: 'accreditation',
  Issued: 'issued',
  Expires: 'expires',
  Withdrawn: 'withdrawn',
  'Statement of Applicability': 'statementOfApplicability',
  Document: 'document',
  'Document address': 'documentUrl',
  'Status on': 'statusOn',
  Why: 'statusReason',
  History: 'history',
  Name: 'name',
  Services: 'services',
  'Location of processing': 'location',
  Address: 'address',
  'Contact person': 'contactPerson',
  'Personal data processed': 'dataCategories',
  'Safeguards for transfers': 'safeguards',
  Website: 'website',
  Certificates: 'certificates',
  For: 'purpose',
  Phone: 'phone',
  'E-mail': 'email',
  Chat: 'chat',
  Form: 'url',
  Hours: 'hours',
  Title: 'title',
  Kind: 'kind',
  'External address': 'url',
  Language: 'language',
};

function carries(kind: string): boolean {
  return kinds.includes(kind);
}

/** Facts of tables with a header row, in the order of the registers. */
function factsOfTables(tables: readonly (readonly string[])[][]): Facts {
  const { facts, add } = collector();
  for (const [index, [header = [], ...rows]] of tables.entries()) {
    for (const row of rows) {
      const cells = Object.fromEntries(header.map((heading, column) => [heading, row[column] ?? '']));
      const { Id: id = '', Page: page, ...values } = cells;
      for (const [heading, cell] of Object.entries(values))
        if (cell) add(kinds[index] ?? '', id, { [fields[heading] ?? heading]: cell.split('\n') });
    }
  }
  return facts;
}
