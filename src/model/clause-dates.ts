import type { ClauseChange } from './clause-change.ts';
import type { DiffableClause } from './diff-input.ts';
import type { Diff } from './diff.ts';
import { sharedWords } from './shared-words.ts';

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
 * keeps both dates, and so does one that was split from another without a change of its words. One that changed keeps the
 * first date, and so does one that comes back with the same words. Revisions and changes are ordered newest first.
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
    const origins = new Map(diff?.sections.flatMap(({ clauses }) => clauses.flatMap(originsOf)));
    const dates = new Map<string, ClauseDates>();
    for (const { id, text } of sections.flatMap(({ clauses }) => clauses)) {
      const origin = origins.get(id);
      const known = origin && before?.get(origin.from.id);
      const first = known?.first ?? firstByText.get(text) ?? date;
      dates.set(id, { first, since: known && origin.stayed ? known.since : date });
      if (!firstByText.has(text)) firstByText.set(text, first);
    }
    all.set(date, dates);
  }
  return all;
}

/** Returns the ids of a change's later clauses, each with the clause that most of its words come from. */
function originsOf(change: ClauseChange): [string, { from: DiffableClause; stayed: boolean }][] {
  const parts = [...Map.groupBy(sharedWords(change), ({ to }) => to)];
  return parts.flatMap(([to, [first, ...others]]) => {
    if (!first) return [];
    const { from } = others.reduce((most, part) => (part.words > most.words ? part : most), first);
    const stayed = change.kind === 'changed' ? change.group !== undefined && from.text.includes(to.text) : true;
    return [[to.id, { from, stayed }]];
  });
}
