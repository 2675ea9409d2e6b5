import type { Problem } from '../model/problem.ts';
import { dayOf } from '../model/revision-id.ts';
import type { RevisionResult } from './read-revision.ts';

/**
 * Returns a problem for each revision that was published before the earlier ones of its day. Revisions are ordered oldest
 * first; those that have a day and no time are not compared.
 */
export function checkRevisionOrder(revisions: readonly Pick<RevisionResult, 'date' | 'published'>[]): Problem[] {
  return revisions.flatMap(({ date, published }, index) => {
    if (!published || !hasTime(published.time)) return [];
    const later = revisions
      .slice(0, index)
      .findLast((other) => dayOf(other.date) === dayOf(date) && isAfter(other.published?.time ?? '', published.time));
    if (!later) return [];
    const { time, ...place } = published;
    return [
      {
        ...place,
        rule: 'revision-order',
        message: `publishedAt is ${time}, which is before ${later.published?.time}, when the revision ${later.date} was published.`,
        hint: 'Correct the times, or number the revisions of that day in the order of their publication.',
      },
    ];
  });
}

function isAfter(other: string, time: string): boolean {
  return hasTime(other) && Date.parse(other) > Date.parse(time);
}

function hasTime(publishedAt: string): boolean {
  return publishedAt.includes('T');
}
