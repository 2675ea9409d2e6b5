import { daysBetween, formatDay } from '../model/day.ts';
import { takesPlaceOn } from '../model/in-force.ts';
import { pluralize } from '../model/pluralize.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import type { Library } from './library-types.ts';

/**
 * Returns a warning for each policy whose current revision is dated after the build date; withdrawn policies are left out. It is
 * no problem: the editor may intend it.
 */
export function datedAheadWarnings({ policies }: Pick<Library, 'policies'>, day: string): string[] {
  return policies
    .filter(({ withdrawn, current }) => !withdrawn && dayOf(current.date) > day)
    .map(({ title, current }) => {
      const of = policies.length > 1 ? ` of “${title}”` : '';
      const ahead = `${pluralize(daysBetween(day, dayOf(current.date)), 'day')} after the build date, ${formatDay(day)}`;
      const from = formatDay(takesPlaceOn(current));
      return `Warning: the revision of ${formatRevision(current.date)}${of} is dated ${ahead}. It is published at once, as in force from ${from}.`;
    });
}
