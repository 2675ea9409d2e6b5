import { redlinePairs } from '../exports/redlines.ts';
import { supersededFiles } from '../hosting/superseded-files.ts';
import type { Library } from '../library/library-types.ts';
import { urls } from '../model/urls.ts';

/**
 * Returns the paths of what few read: superseded revisions, and redlines from one of them to another. Files, and folders with a
 * slash at the end.
 */
export function seldomRead(library: Pick<Library, 'policies'>, day: string): string[] {
  const betweenSuperseded = library.policies.flatMap((policy) =>
    redlinePairs(policy)
      .filter(({ to }) => to !== policy.current)
      .map(({ from, to }) => urls.redline(policy.id, from.date, to.date)),
  );
  return [...supersededFiles(library, day), ...betweenSuperseded];
}
