import type { Library } from '../library/library-types.ts';
import type { PathToUrl } from '../model/urls.ts';
import { type IndexedPolicy, policiesJson } from './policies-json.ts';
import type { Table } from './register-table.ts';

/** Returns the index of policies as a table, with what is in force on the given day. */
export function policiesTable(library: Library, absolute: PathToUrl, day: string): Table {
  const { policies } = policiesJson(library, absolute, day);
  return {
    name: 'policies',
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: policies.map((policy) => columns.map(({ cell }) => cell(policy))),
  };
}

/** The names of the statuses. */
const statuses: Record<IndexedPolicy['status'], string> = {
  'in-force': 'In force',
  'not-yet-in-force': 'Not yet in force',
  withdrawn: 'Withdrawn',
};

interface Column {
  heading: string;
  /** In characters. */
  width: number;
  cell: (policy: IndexedPolicy) => string | null;
}

const columns: readonly Column[] = [
  { heading: 'Id', width: 25, cell: ({ id }) => id },
  { heading: 'Title', width: 40, cell: ({ title }) => title },
  { heading: 'Kind', width: 12, cell: ({ kind }) => kind },
  { heading: 'Covers', width: 60, cell: ({ covers }) => covers },
  { heading: 'Status', width: 16, cell: ({ status }) => statuses[status] },
  { heading: 'Revision in force', width: 16, cell: ({ inForce }) => inForce?.revision ?? null },
  { heading: 'In force since', width: 14, cell: ({ inForce }) => inForce?.since ?? null },
  { heading: 'Withdrawn from', width: 14, cell: ({ withdrawn }) => withdrawn?.on ?? null },
  { heading: 'Replaced by', width: 25, cell: ({ withdrawn }) => withdrawn?.replacedBy ?? null },
  { heading: 'Newest revision', width: 16, cell: ({ revision }) => revision },
  { heading: 'Version', width: 10, cell: ({ version }) => version },
  { heading: 'Owner', width: 25, cell: ({ owner }) => owner },
  { heading: 'Approved by', width: 25, cell: ({ approvedBy }) => approvedBy },
  { heading: 'Approved on', width: 12, cell: ({ approvedOn }) => approvedOn },
  { heading: 'Effective from', width: 14, cell: ({ effectiveFrom }) => effectiveFrom },
  { heading: 'Next review by', width: 14, cell: ({ nextReview }) => nextReview },
  { heading: 'Last change', width: 12, cell: ({ lastChange }) => lastChange },
  { heading: 'Words', width: 8, cell: ({ words }) => String(words) },
  { heading: 'Sections', width: 8, cell: ({ sections }) => String(sections) },
  { heading: 'Revisions', width: 10, cell: ({ revisions }) => String(revisions) },
  { heading: 'Subjects', width: 40, cell: ({ subjects }) => subjects.map(({ title }) => title).join('\n') || null },
  {
    heading: 'Frameworks',
    width: 25,
    cell: ({ frameworks }) =>
      frameworks.flatMap(({ id, items }) => items.map((item) => `${id} ${item}`)).join('\n') || null,
  },
  { heading: 'Page', width: 40, cell: ({ files }) => files.page },
  { heading: 'Permalink', width: 40, cell: ({ files }) => files.permalink },
  { heading: 'JSON', width: 40, cell: ({ files }) => files.json },
  { heading: 'PDF', width: 40, cell: ({ files }) => files.pdf },
  { heading: 'Markdown', width: 40, cell: ({ files }) => files.markdown },
  { heading: 'Evidence pack', width: 40, cell: ({ files }) => files.evidence },
];
