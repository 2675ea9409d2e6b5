import type { Answer } from '../library/library-types.ts';
import { formatDay, yearAfter } from '../model/day.ts';
import type { Revision } from '../model/policy.ts';
import type { ReviewItem } from './review-item.ts';

/** A policy is due a year after its revision. */
export function reviewPolicy({ date: revised, title }: Revision, day: string): ReviewItem {
  const date = yearAfter(revised);
  const since = `“${title}” was last revised on ${formatDay(revised)}`;
  return {
    kind: 'policy-unrevised',
    file: `policy/${revised}/revision.yaml`,
    field: ['publishedAt'],
    date,
    notice: 0,
    message: date <= day ? `${since}, a year ago or longer.` : `${since}; on ${formatDay(date)} that is a year ago.`,
    hint: 'Compare it with what is done, and publish a revision: npm run new:revision.',
  };
}

/** An answer is due when nobody compared it with the current revision yet, and a year after somebody did. */
export function reviewAnswer({ id, question, reviewedOn }: Answer, current: Revision, day: string): ReviewItem {
  const seen = reviewedOn !== undefined && reviewedOn >= current.date;
  const date = seen ? yearAfter(reviewedOn) : current.date;
  const answer = `The answer to “${question}”`;
  return {
    kind: 'answer-unreviewed',
    file: `answers/${id}.yaml`,
    field: [reviewedOn ? 'reviewedOn' : 'question'],
    date,
    notice: 0,
    message: messageOf(),
    hint: 'Compare it with the clauses it cites, then set reviewedOn to the day you did.',
  };

  function messageOf(): string {
    if (!reviewedOn) return `${answer} has not been reviewed since the revision of ${formatDay(date)}.`;
    const last = `${answer} was last reviewed on ${formatDay(reviewedOn)}`;
    if (!seen) return `${last}, before the revision of ${formatDay(current.date)}.`;
    return date <= day ? `${last}, a year ago or longer.` : `${last}; on ${formatDay(date)} that is a year ago.`;
  }
}
