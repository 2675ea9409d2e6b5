import { isDay } from './day.ts';
import type { Revision } from './policy.ts';
import { dayOf, formatRevision } from './revision-id.ts';
import { revisionStrings as words } from '../strings/index.ts';

/** The parts of a revision that tell it from others of its day. */
type Named = Pick<Revision, 'date' | 'publishedAt' | 'version'>;

/**
 * Returns a revision in words, as a heading or a list of its policy's revisions has it. If the policy has another revision of
 * that day, the time of publication follows, or else the version: `4 May 2026 (2), 16:30`.
 */
export function nameRevision(revision: Named, revisions: readonly Named[]): string {
  const name = formatRevision(revision.date);
  const ofDay = revisions.filter(({ date }) => dayOf(date) === dayOf(revision.date));
  if (ofDay.length < 2) return name;
  const own = ofDay.every(({ publishedAt }) => !isDay(publishedAt))
    ? timeOf(revision)
    : revision.version && words.version(revision.version);
  return own ? `${name}, ${own}` : name;
}

function timeOf({ publishedAt }: Named): string {
  return publishedAt.slice(11, 16);
}
