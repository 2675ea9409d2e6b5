import type { Revision } from '../model/policy.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { csvOf } from './csv.ts';

/** Returns a revision as CSV, one row for each clause. The last column has the document's own label of its section. */
export function policyCsv(revision: Revision, absolute: PathToUrl): string {
  const headings = ['Revision', 'Clause', 'Section', 'Title', 'Text', 'Permalink', 'Label'];
  const { date, sections } = revision;
  const rows = sections.flatMap(({ number, label = '', title, clauses }) =>
    clauses.map((clause) => [
      ...[date, clause.label, number, title, clause.text, absolute(urls.permalink(revision, clause.id))],
      label,
    ]),
  );
  return csvOf({ columns: headings.map((heading) => ({ heading })), rows });
}
