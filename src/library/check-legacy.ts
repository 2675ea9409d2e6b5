import type { Problem } from '../model/problem.ts';
import type { CompanyFile } from './read-company.ts';

/** Returns a problem for each legacy URL that redirects to a revision which is not sealed. */
export function checkLegacy({ path, data, places }: CompanyFile, dates: readonly string[]): Problem[] {
  return data.legacy.flatMap(({ revisions }, index) =>
    Object.entries(revisions)
      .filter(([, date]) => !dates.includes(date))
      .map(([value, date]) => ({
        path,
        ...places.positionOf(['legacy', index, 'revisions', value]),
        rule: 'unknown-revision',
        message: `A legacy URL redirects to the revision of ${date}, which is not sealed.`,
        hint: `Use the date of a sealed revision: ${dates.join(', ')}.`,
      })),
  );
}
