import type { Answer } from '../library/library-types.ts';
import { formatDay, yearAfter } from '../model/day.ts';
import { compareRevisionIds, dayOf, formatRevision } from '../model/revision-id.ts';
import type { Revision } from '../model/policy.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';
import { aYearAgo } from './a-year-ago.ts';
import type { ReviewItem } from './review-item.ts';

/** Returns the item for a policy, which is due on the day of its next review, or a year after its revision if it gives none. */
export function reviewPolicy({ policy, date: revised, title, nextReview }: Revision, day: string): ReviewItem {
  const file = `${folderOf(policy)}/${revised}/revision.yaml`;
  const newRevision = `npm run new:revision${policy === mainPolicy ? '' : ` -- ${policy} YYYY-MM-DD`}`;
  if (nextReview !== undefined) {
    return {
      ...{ kind: 'policy-review', policy, file, field: ['nextReview'], date: nextReview, leadDays: 30 },
      message: `“${title}” ${nextReview < day ? 'was' : 'is'} to be reviewed by ${formatDay(nextReview)}.`,
      hint: `Compare it with current practice, and publish a revision with the next date: ${newRevision}.`,
    };
  }
  const date = yearAfter(dayOf(revised));
  return {
    kind: 'policy-unrevised',
    policy,
    file,
    field: ['publishedAt'],
    date,
    leadDays: 0,
    message: `“${title}” was last revised on ${formatDay(revised)}${aYearAgo(date, day)}`,
    hint: `Compare it with current practice, and publish a revision: ${newRevision}.`,
  };
}

/** Returns the item for a draft, which is due on the day of its name, as somebody meant to publish it then. */
export function reviewDraft({ policy, date, title }: Revision): ReviewItem {
  const named = policy === mainPolicy ? date : `${policy} ${date}`;
  return {
    ...{ kind: 'draft-unsealed', policy, file: `${folderOf(policy)}/${date}/revision.yaml`, field: ['publishedAt'] },
    ...{ date: dayOf(date), leadDays: 0 },
    message: `The draft of ${formatRevision(date)} of “${title}” is not sealed.`,
    hint: `Seal it with npm run seal -- ${named}, or rename or remove its folder.`,
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
  const last = citations.toSorted((a, b) => compareRevisionIds(a.date, b.date)).at(-1);
  const revised = last?.date ?? newest;
  const isReviewed = reviewedOn !== undefined && reviewedOn >= dayOf(revised);
  const date = isReviewed ? yearAfter(reviewedOn) : dayOf(revised);
  const answer = `The answer to “${question}”`;
  return {
    kind: 'answer-unreviewed',
    file: `answers/${subject.id}.yaml`,
    field: ['answers', id],
    part: id,
    policy: last?.policy,
    date,
    leadDays: 0,
    message: messageOf(),
    hint: 'Compare it with its sources, then set reviewedOn to the current date.',
  };

  function messageOf(): string {
    if (!reviewedOn) return `${answer} has not been reviewed since the revision of ${formatRevision(revised)}.`;
    const reviewed = `${answer} was last reviewed on ${formatDay(reviewedOn)}`;
    if (!isReviewed) return `${reviewed}, before the revision of ${formatRevision(revised)}.`;
    return `${reviewed}${aYearAgo(date, day)}`;
  }
}
