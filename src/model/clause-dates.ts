import type { ClauseChange } from './clause-change.ts';
import type { DiffableClause } from './diff-input.ts';
import type { Diff } from './diff.ts';
import { firstRevisions, type RevisionOfClauses } from './first-revision-with.ts';
import { compareRevisionIds } from './revision-id.ts';
import { sharedWords } from './shared-words.ts';

/** When a clause or its words first appeared, and since when it has stood as it is; both ids of revisions. */
export interface ClauseDates {
  first: string;
  since: string;
}

/**
 * Returns the dates of every clause of every revision, by the revision's date and the clause's id. A clause that moved
 * keeps both dates, and so does one that was split from another without a change of its words. One that changed keeps the
 * first date, which is never later than that of the first revision with the same words, in a clause of their own or in a
 * longer one, or with nearly all of them in a row. One that copies another is new. Revisions and changes are ordered newest first.
 */
export function clauseDates(
  revisions: readonly RevisionOfClauses[],
  changes: readonly Diff[],
): Map<string, Map<string, ClauseDates>> {
  const all = new Map<string, Map<string, ClauseDates>>();
  const { withAll, withMost } = firstRevisions(revisions);
  for (const { date, sections } of [...revisions].reverse()) {
    const diff = changes.find(({ to }) => to === date);
    const before = all.get(diff?.from ?? '');
    const origins = new Map(diff?.sections.flatMap(({ clauses }) => clauses.flatMap(originsOf)));
    const dates = new Map<string, ClauseDates>();
    for (const { id, text } of sections.flatMap(({ clauses }) => clauses)) {
      const origin = origins.get(id);
      const known = origin && before?.get(origin.from.id);
      const isSame = known && origin.stayed && origin.from.text === text;
      const since = known && origin.stayed ? known.since : date;
      const first = () => [withAll(text, date), withMost(text, date), known?.first].reduce<string>(earlierOf, date);
      dates.set(id, isSame ? known : { first: first(), since });
    }
    all.set(date, dates);
  }
  return all;
}

function earlierOf(a: string, b: string | undefined): string {
  return b === undefined || compareRevisionIds(a, b) < 0 ? a : b;
}

/**
 * Returns the ids of a change's later clauses, each with the clause that most of its words come from.
 */
function originsOf(change: ClauseChange): [string, { from: DiffableClause; stayed: boolean }][] {
  const parts = [...Map.groupBy(sharedWords(change), ({ to }) => to)];
  return parts.flatMap(([to, [first, ...others]]) => {
    if (!first) return [];
    const { from } = others.reduce((most, part) => (part.words > most.words ? part : most), first);
    const stayed = change.kind === 'changed' ? change.group !== undefined && from.text.includes(to.text) : true;
    return [[to.id, { from, stayed }]];
  });
}
