import { parseDocument } from 'yaml';
import type { Policy } from '../library/library-types.ts';
import { compareRevisionIds, dayOf, nextOfDay } from '../model/revision-id.ts';
import { summaryPlaceholder } from './summary-placeholder.ts';

/** Returns why no draft with an id can be made of the current revision, or `undefined` if one can. */
export function draftRefusal(
  id: string,
  { current, revisions, drafts }: Pick<Policy, 'current' | 'revisions' | 'drafts'>,
): string | undefined {
  if (drafts.some(({ date }) => date === id)) return `The draft ${id} exists already. Edit it, or choose another date.`;
  if (compareRevisionIds(id, current.date) > 0) return undefined;
  const ids = [...revisions, ...drafts].map(({ date }) => date);
  const sameDay = dayOf(id) === dayOf(current.date) ? ` The next revision of that day is ${nextOfDay(id, ids)}.` : '';
  return revisions.some(({ date }) => date === id)
    ? `The revision of ${id} is sealed and never edited again. Choose a date after ${current.date}.${sameDay}`
    : `The current revision is of ${current.date}. Choose a later date.${sameDay}`;
}

/**
 * Returns the `revision.yaml` of a draft from that of the revision it is a copy of. What was said of that revision alone, such as
 * who approved it, is left out.
 */
export function draftMetadata(
  text: string,
  id: string,
  { publishedAt }: Pick<Policy['current'], 'publishedAt'>,
): string {
  const metadata = parseDocument(text);
  metadata.set('publishedAt', dayOf(id) + publishedAt.slice(10));
  metadata.set('summary', summaryPlaceholder);
  for (const field of ['source', 'reason', 'version', 'approvedBy', 'approvedOn', 'effectiveFrom', 'nextReview'])
    metadata.delete(field);
  return metadata.toString({ lineWidth: 0 });
}
