import { pluralize } from '../model/pluralize.ts';
import { daysBetween, formatDay } from '../model/day.ts';

/**
 * Returns a warning if a revision is dated after the build date, or `undefined` if not. It is no problem: the editor
 * may intend it.
 */
export function datedAheadWarning(date: string, day: string): string | undefined {
  if (date <= day) return undefined;
  const ahead = `${pluralize(daysBetween(day, date), 'day')} after the build date, ${formatDay(day)}`;
  return `Warning: the revision of ${formatDay(date)} is dated ${ahead}, but is already shown as in force.`;
}
