import type { Revision } from '../model/policy.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { csvOf } from './csv.ts';

/** Returns a revision as CSV, one row for each clause. */
export function policyCsv(revision: Revision, absolute: PathToUrl): string {
  const headings = ['Revision', 'Clause', 'Section', 'Title', 'Text', 'Permalink'];
  const { date, sections } = revision;
  const rows = sections.flatMap(({ number, title, clauses }) =>
    clauses.map(({ id, label, text }) => [date, label, number, title, text, absolute(urls.permalink(revision, id))]),
  );
  return csvOf({ columns: headings.map((heading) => ({ heading })), rows });
}
