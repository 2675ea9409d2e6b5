import { formatDay } from '../model/day.ts';
import { compareRevisionIds, formatRevision } from '../model/revision-id.ts';
import { type LaterSource, sourcesAfterReview } from '../registers/later-sources.ts';
import type { Answer } from './library-types.ts';

/** A source of an answer that is of a later day than its last comparison with them. */
export interface SourceAfterReview {
  on: string;
  /** A clause that says of which day it is: `the reference was seen on 1 May 2026`. */
  words: string;
}

/**
 * Returns the newest source of an answer that is later than its last comparison with them, or `undefined` if none is. A revision
 * of a day after `day` is left out: nobody can set the day of a comparison to it yet.
 */
export function sourceAfterReview(
  answer: Pick<Answer, 'citations' | 'sources' | 'reviewedOn'>,
  day?: string,
): SourceAfterReview | undefined {
  const [newest] = sourcesAfterReview(answer)
    .filter(({ on }) => !day || on <= day)
    .sort(newestFirst);
  return newest && { on: newest.on, words: wordsOf(newest) };
}

/** Orders sources by their days, those of one day by their revisions. */
function newestFirst(a: LaterSource, b: LaterSource): number {
  if ('citation' in a && 'citation' in b) return compareRevisionIds(b.since, a.since);
  return a.on < b.on ? 1 : a.on > b.on ? -1 : 0;
}

function wordsOf(later: LaterSource): string {
  if ('citation' in later)
    return `${later.citation.label} has stood as it does only since the revision of ${formatRevision(later.since)}`;
  const { source } = later;
  const day = formatDay(source.on);
  return source.kind === 'company'
    ? `${source.company} stated one of them on ${day}`
    : `“${source.document.title}” was seen on ${day}`;
}
