import { urls } from '../model/urls.ts';
import type { Table } from './register-table.ts';

/** A published file: the name of its format and its path in the site. */
export interface DataFile {
  format: string;
  path: string;
}

/** Files with the same content in several formats, with a title and a description. */
export interface DataSet {
  title: string;
  what: string;
  files: DataFile[];
}

/** Returns the files of a table: JSON with its schema, CSV and XLSX. */
export function tableFiles(name: Table['name']): DataFile[] {
  const file = (format: string, extension: string) => ({ format, path: urls.dataFile(`${name}.${extension}`) });
  return [file('JSON', 'json'), schema(name), file('CSV', 'csv'), file('XLSX', 'xlsx')];
}

/** Returns the JSON Schema of a kind of file. */
export function schema(name: string): DataFile {
  return { format: 'Schema', path: urls.dataSchema(name) };
}
