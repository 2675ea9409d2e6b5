import type { Diff } from './diff.ts';

/** When a clause first appeared, and since when its words have stood as they are; both ids of revisions. */
export interface ClauseDates {
  first: string;
  since: string;
}

/** The fields of a revision whose clauses have dates. */
interface RevisionOfClauses {
  date: string;
  sections: readonly { clauses: readonly { id: string; text: string }[] }[];
}

/**
 * Returns the dates of every clause of every revision, by the revision's date and the clause's id. A clause that moved
 * keeps both dates, one that changed keeps the first, and so does one that comes back with the same words. Revisions and
 * changes are ordered newest first.
 */
export function clauseDates(
  revisions: readonly RevisionOfClauses[],
  changes: readonly Diff[],
): Map<string, Map<string, ClauseDates>> {
  const all = new Map<string, Map<string, ClauseDates>>();
  const firstByText = new Map<string, string>();
  for (const { date, sections } of [...revisions].reverse()) {
    const diff = changes.find(({ to }) => to === date);
    const before = all.get(diff?.from ?? '');
    const earlier = new Map(
      diff?.sections.flatMap(({ clauses }) =>
        clauses.flatMap((change) => ('from' in change && 'to' in change ? [[change.to.id, change] as const] : [])),
      ),
    );
    const dates = new Map<string, ClauseDates>();
    for (const { id, text } of sections.flatMap(({ clauses }) => clauses)) {
      const change = earlier.get(id);
      const known = change && before?.get(change.from.id);
      const first = known?.first ?? firstByText.get(text) ?? date;
      dates.set(id, { first, since: known && change.kind !== 'changed' ? known.since : date });
      if (!firstByText.has(text)) firstByText.set(text, first);
    }
    all.set(date, dates);
  }
  return all;
}
