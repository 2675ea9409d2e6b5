import type { Revision } from '../model/policy.ts';
import { urls } from '../model/urls.ts';
import { csvOf } from './csv.ts';
import type { Absolute } from './policy-json.ts';

/** A revision as CSV, a row a clause. */
export function policyCsv({ date, sections }: Revision, absolute: Absolute): string {
  const headings = ['Revision', 'Clause', 'Section', 'Title', 'Text', 'Permalink'];
  const rows = sections.flatMap(({ number, title, clauses }) =>
    clauses.map(({ id, label, text }) => [date, label, number, title, text, absolute(urls.permalink(date, id))]),
  );
  return csvOf({ columns: headings.map((heading) => ({ heading })), rows });
}
