import type { Answer } from '../library/library-types.ts';
import { formatDay, yearAfter } from '../model/day.ts';
import { compareRevisionIds, dayOf, formatRevision } from '../model/revision-id.ts';
import type { Revision } from '../model/policy.ts';
import { folderOf } from '../model/urls.ts';
import { aYearAgo } from './a-year-ago.ts';
import type { ReviewItem } from './review-item.ts';

/** Returns the item for a policy, which is due a year after its revision. */
export function reviewPolicy({ policy, date: revised, title }: Revision, day: string): ReviewItem {
  const date = yearAfter(dayOf(revised));
  return {
    kind: 'policy-unrevised',
    file: `${folderOf(policy)}/${revised}/revision.yaml`,
    field: ['publishedAt'],
    date,
    leadDays: 0,
    message: `“${title}” was last revised on ${formatDay(revised)}${aYearAgo(date, day)}`,
    hint: 'Compare it with current practice, and publish a revision: npm run new:revision.',
  };
}

/**
 * Returns the review item of an answer. It is due from the date of the newest revision that it quotes until the answer is
 * reviewed on or after that date, and again a year after that review. An answer without quotes goes by the `newest` revision
 * of all policies.
 */
export function reviewAnswer(
  { id, subject, question, citations, reviewedOn }: Answer,
  newest: string,
  day: string,
): ReviewItem {
  const revised =
    citations
      .map((citation) => citation.date)
      .sort(compareRevisionIds)
      .at(-1) ?? newest;
  const isReviewed = reviewedOn !== undefined && reviewedOn >= dayOf(revised);
  const date = isReviewed ? yearAfter(reviewedOn) : dayOf(revised);
  const answer = `The answer to “${question}”`;
  return {
    kind: 'answer-unreviewed',
    file: `answers/${subject.id}.yaml`,
    field: ['answers', id],
    part: id,
    date,
    leadDays: 0,
    message: messageOf(),
    hint: 'Compare it with its sources, then set reviewedOn to the current date.',
  };

  function messageOf(): string {
    if (!reviewedOn) return `${answer} has not been reviewed since the revision of ${formatRevision(revised)}.`;
    const last = `${answer} was last reviewed on ${formatDay(reviewedOn)}`;
    if (!isReviewed) return `${last}, before the revision of ${formatRevision(revised)}.`;
    return `${last}${aYearAgo(date, day)}`;
  }
}
