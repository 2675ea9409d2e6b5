import type { Diff } from './diff.ts';

/** When a clause first appeared, and since when its words have stood as they are; both ISO dates of revisions. */
export interface ClauseDates {
  first: string;
  since: string;
}

interface RevisionOfClauses {
  date: string;
  sections: readonly { clauses: readonly { id: string }[] }[];
}

/**
 * Returns the dates of every clause of every revision, by the revision's date and the clause's id. A clause that moved
 * keeps both dates, one that changed keeps the first. Revisions and changes are ordered newest first.
 */
export function clauseDates(
  revisions: readonly RevisionOfClauses[],
  changes: readonly Diff[],
): Map<string, Map<string, ClauseDates>> {
  const oldest = revisions.at(-1);
  if (!oldest) return new Map();
  const { date } = oldest;
  const ids = oldest.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  const all = new Map([[date, new Map(ids.map((id) => [id, { first: date, since: date }]))]]);
  for (const { from, to, sections } of [...changes].reverse()) {
    const before = all.get(from) ?? new Map<string, ClauseDates>();
    const dates = new Map<string, ClauseDates>();
    for (const change of sections.flatMap(({ clauses }) => clauses)) {
      if (!('to' in change)) continue;
      const known = 'from' in change ? before.get(change.from.id) : undefined;
      const since = change.kind === 'changed' || !known ? to : known.since;
      dates.set(change.to.id, { first: known?.first ?? to, since });
    }
    all.set(to, dates);
  }
  return all;
}
