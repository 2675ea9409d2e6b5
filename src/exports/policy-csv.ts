import Papa from 'papaparse';
import type { Revision } from '../model/policy.ts';
import { urls } from '../model/urls.ts';
import type { Absolute } from './policy-json.ts';

/**
 * A revision as CSV (RFC 4180), a row a clause. A cell that a spreadsheet would take for a formula has an apostrophe
 * before it.
 */
export function policyCsv({ date, sections }: Revision, absolute: Absolute): string {
  const fields = ['Revision', 'Clause', 'Section', 'Title', 'Text', 'Permalink'];
  const data = sections.flatMap(({ number, title, clauses }) =>
    clauses.map(({ id, label, text }) => [date, label, number, title, text, absolute(urls.permalink(date, id))]),
  );
  return `${Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
