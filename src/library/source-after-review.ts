import { formatDay } from '../model/day.ts';
import { compareRevisionIds, dayOf, formatRevision } from '../model/revision-id.ts';
import { clauseDatesIn } from './clause-dates-in.ts';
import type { Answer, Policy, Source } from './library-types.ts';

/** A source of an answer that is of a later day than its last comparison with them. */
export interface SourceAfterReview {
  on: string;
  /** A clause that says of which day it is: `the reference was seen on 1 May 2026`. */
  words: string;
}

/**
 * Returns the newest source of an answer that is later than its last comparison with them, or `undefined` if none is. A clause is
 * of the first revision since which it stands as it does, so that a revision that left it alone is not later. A revision of
 * a day after `day` is left out: nobody can set the day of a comparison to it yet.
 */
export function sourceAfterReview(
  { citations, sources, reviewedOn }: Pick<Answer, 'citations' | 'sources' | 'reviewedOn'>,
  policies: readonly Pick<Policy, 'id' | 'current' | 'revisions' | 'changes'>[],
  day?: string,
): SourceAfterReview | undefined {
  if (!reviewedOn) return undefined;
  const clauses = citations
    // a clause is never of a later day than the revision that it is quoted from, and to look up its dates takes long
    .filter(({ date }) => dayOf(date) > reviewedOn)
    .map(({ policy, clause, label, date }) => {
      const quoted = policies.find(({ id }) => id === policy);
      return { label, since: (quoted && clauseDatesIn(quoted, quoted.current).get(clause)?.since) ?? date };
    })
    .sort((a, b) => compareRevisionIds(b.since, a.since))
    .map(({ label, since }) => ({
      on: dayOf(since),
      words: `${label} has stood as it does only since the revision of ${formatRevision(since)}`,
    }));
  const later = [...clauses, ...sources.map((source) => ({ on: source.on, words: wordsOf(source) }))].filter(
    ({ on }) => on > reviewedOn && (!day || on <= day),
  );
  return later.reduce<SourceAfterReview | undefined>(
    (newest, one) => (newest && newest.on >= one.on ? newest : one),
    undefined,
  );
}

function wordsOf(source: Source): string {
  const day = formatDay(source.on);
  return source.kind === 'company'
    ? `${source.company} stated one of them on ${day}`
    : `“${source.document.title}” was seen on ${day}`;
}
