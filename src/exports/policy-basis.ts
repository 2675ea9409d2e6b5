import type { Library, Policy } from '../library/library-types.ts';
import { compareRevisionIds, formatRevision } from '../model/revision-id.ts';
import { urls } from '../model/urls.ts';
import { strings } from '../strings/en.ts';

/** Returns the policies that were not withdrawn, in the order of lists. */
export function policiesInForce({ policies }: Pick<Library, 'policies'>): Policy[] {
  return policies.filter(({ withdrawn }) => !withdrawn);
}

/** Returns the only policy of a library, or `undefined` if it has several. */
export function onlyPolicy({ policies }: Pick<Library, 'policies'>): Policy | undefined {
  return policies.length === 1 ? policies[0] : undefined;
}

/** Returns the id of the newest of the revisions in force. */
export function newestRevision(library: Pick<Library, 'policies'>): string {
  const dates = policiesInForce(library).map(({ current }) => current.date);
  return dates.sort(compareRevisionIds).at(-1) ?? library.policies[0].current.date;
}

/**
 * Returns what the site quotes, as words around a link: `The policy: “Information security policy”, ` before the link
 * `revision of 7 February 2022` to its permalink, or the number of policies and the list of them.
 */
export function policyBasis(library: Pick<Library, 'policies'>): { before: string; words: string; path: string } {
  const only = onlyPolicy(library);
  if (!only) {
    const words = strings.policies.current(policiesInForce(library).length);
    return { before: `${strings.policies.title}: `, words, path: urls.policies() };
  }
  const { title, date } = only.current;
  const words = `revision of ${formatRevision(date)}`;
  return { before: `The policy: “${title}”, `, words, path: urls.revision(only.current) };
}

/** Returns what the site quotes: `“Information security policy”, revision of 7 February 2022`, or the number of policies. */
export function basisInWords(library: Pick<Library, 'policies'>): string {
  const only = onlyPolicy(library);
  if (!only) return strings.policies.current(policiesInForce(library).length);
  return `“${only.current.title}”, revision of ${formatRevision(only.current.date)}`;
}
