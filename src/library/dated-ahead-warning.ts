import { pluralize } from '../model/pluralize.ts';
import { daysBetween, formatDay } from '../model/day.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';

/**
 * Returns a warning if a revision is dated after the build date, or `undefined` if not. It is no problem: the editor
 * may intend it.
 */
export function datedAheadWarning(revision: string, day: string): string | undefined {
  const date = dayOf(revision);
  if (date <= day) return undefined;
  const ahead = `${pluralize(daysBetween(day, date), 'day')} after the build date, ${formatDay(day)}`;
  return `Warning: the revision of ${formatRevision(revision)} is dated ${ahead}, but is already shown as in force.`;
}
