import { pluralize } from '../model/pluralize.ts';
import { daysBetween, formatDay } from '../model/day.ts';

/** A notice that a sealed revision is dated after the day of the build, which its editor may intend; undefined where it is not. */
export function datedAhead(date: string, day: string): string | undefined {
  if (date <= day) return undefined;
  const ahead = `${pluralize(daysBetween(day, date), 'day')} ahead of the day of the build, ${formatDay(day)}`;
  return `Notice: the revision of ${formatDay(date)} is dated ${ahead}, and is shown as in force already.`;
}
