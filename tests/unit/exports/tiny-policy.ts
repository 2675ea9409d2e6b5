import type { Policy } from '../../../src/library/library-types.ts';
import { parseBody, readClauses } from '../../../src/markdown/parse-section.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Revision, Section } from '../../../src/model/policy.ts';
import { type Citation, findQuote } from '../../../src/model/quote.ts';

/** Returns a section that is read from its Markdown. */
export function sectionOf(id: string, number: string, title: string, source: string): Section {
  return { id, number, title, source, ...readClauses(parseBody(source), number) };
}

const backups = (how: string) => sectionOf('backups', '1', 'Backups', `${how}\n\nBackups are *tested*.`);
const people = 'Staff are trained.\n\n- each year\n- by [a trainer](https://trainer.example/)';

/** The first revision. */
export const old: Revision = {
  policy: 'policy',
  date: '2022-02-07',
  sealed: true,
  title: 'Security policy',
  publishedAt: '2022-02-07T16:44:24+02:00',
  summary: 'The first one.',
  sections: [backups('Backups are made every week.'), sectionOf('people', '2', 'People', 'Staff are trained.')],
};

/** The current revision. */
export const current: Revision = {
  policy: 'policy',
  date: '2024-05-01',
  sealed: true,
  title: 'Security policy',
  publishedAt: '2024-05-01T09:00:00Z',
  source: 'https://tiny.example/policy',
  summary: 'Backups are made every day & people are screened.',
  sections: [
    backups('Backups are made every day.'),
    sectionOf('people', '2', 'People', people),
    sectionOf('screening', '2.1', 'Screening', 'Nobody works before screening.'),
  ],
};

/** The policy with its two revisions. */
export const policy: Policy = {
  id: 'policy',
  title: 'Security policy',
  kind: 'policy',
  origin: 'c0ffee',
  current,
  revisions: [current, old],
  drafts: [],
  changes: [diffRevisions(old, current)],
};

/** Returns the citation of a quote in the current revision. */
export function cite(section: string, quote: string): Citation {
  const found = current.sections.find(({ id }) => id === section);
  const clause = found && findQuote(found, quote);
  if (!clause) throw new Error(`${section} does not have “${quote}”`);
  return { policy: policy.id, policyTitle: policy.title, date: current.date, ...clause };
}
