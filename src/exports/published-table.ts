import type { Library } from '../library/library-types.ts';
import type { PathToUrl } from '../model/urls.ts';
import { tableNames } from '../registers/index.ts';
import { policiesTable } from './policies-table.ts';
import { type Table, tableOf } from './register-table.ts';

/** The names of all tables that are published as CSV and XLSX: the registers, the answers, and the index of policies. */
export const publishedTableNames: readonly Table['name'][] = [...tableNames, 'policies'];

/** Returns a table that is published as CSV and XLSX, with the statuses on the given day. */
export function publishedTable(name: Table['name'], library: Library, absolute: PathToUrl, day: string): Table {
  return name === 'policies' ? policiesTable(library, absolute, day) : tableOf(name, library, absolute, day);
}
