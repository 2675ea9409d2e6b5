import type { Library } from '../library/library-types.ts';
import type { Revision } from '../model/policy.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { csvOf } from '../model/csv.ts';
import { onlyPolicy } from './policy-basis.ts';

/**
 * Returns a revision as CSV, one row for each clause. The last column has the document's own label of its section. If the
 * company has several policies, the first column has the name of the policy.
 */
export function policyCsv(library: Pick<Library, 'policies'>, revision: Revision, absolute: PathToUrl): string {
  const policy = onlyPolicy(library) ? [] : library.policies.filter(({ id }) => id === revision.policy);
  const headings = [
    ...policy.map(() => 'Policy'),
    'Revision',
    'Clause',
    'Section',
    'Title',
    'Text',
    'Permalink',
    'Label',
  ];
  const { date, sections } = revision;
  const rows = sections.flatMap(({ number, label = '', title: heading, clauses }) =>
    clauses.map((clause) => [
      ...policy.map(({ title }) => title),
      ...[date, clause.label, number, heading, clause.text, absolute(urls.permalink(revision, clause.id))],
      label,
    ]),
  );
  return csvOf({ columns: headings.map((heading) => ({ heading })), rows });
}
