import type { Library, Policy } from '../library/library-types.ts';
import { isWithdrawn } from '../model/in-force.ts';
import { compareRevisionIds, formatRevision } from '../model/revision-id.ts';
import { urls } from '../model/urls.ts';
import { citingStrings, sourceStrings, strings } from '../strings/index.ts';

/** Returns the policies that are not withdrawn on a day, in the order of lists. One that will be withdrawn later is among them. */
export function policiesInForce({ policies }: Pick<Library, 'policies'>, day: string): Policy[] {
  return policies.filter((policy) => !isWithdrawn(policy, day));
}

/**
 * Returns the policies that answers and registers may rest on, in the order of lists: those of which no withdrawal is known,
 * so that nothing that a site states loses its source on a day to come.
 */
export function quotablePolicies({ policies }: Pick<Library, 'policies'>): Policy[] {
  return policies.filter(({ withdrawn }) => !withdrawn);
}

/** Returns the only policy of a library, or `undefined` if it has several. */
export function onlyPolicy({ policies }: Pick<Library, 'policies'>): Policy | undefined {
  return policies.length === 1 ? policies[0] : undefined;
}

/** Returns the id of the newest of the revisions that answers may rest on. */
export function newestRevision(library: Pick<Library, 'policies'>): string {
  const dates = quotablePolicies(library).map(({ current }) => current.date);
  return dates.sort(compareRevisionIds).at(-1) ?? library.policies[0].current.date;
}

/**
 * Returns what the site quotes, as words around a link: `The policy: “Information security policy”, ` before the link
 * `revision of 7 February 2022` to its permalink, or the number of policies and the list of them.
 */
export function policyBasis(library: Pick<Library, 'policies'>): { before: string; words: string; path: string } {
  const only = onlyPolicy(library);
  if (!only) {
    const words = strings.policies.current(quotablePolicies(library).length);
    return { before: `${strings.policies.title}: `, words, path: urls.policies() };
  }
  const { title, date } = only.current;
  const words = citingStrings.revision(formatRevision(date));
  return { before: sourceStrings.basis(citingStrings.title(title)), words, path: urls.revision(only.current) };
}

/** Returns what the site quotes: `“Information security policy”, revision of 7 February 2022`, or the number of policies. */
export function basisInWords(library: Pick<Library, 'policies'>): string {
  const only = onlyPolicy(library);
  if (!only) return strings.policies.current(quotablePolicies(library).length);
  const { title, date } = only.current;
  return `${citingStrings.title(title)}, ${citingStrings.revision(formatRevision(date))}`;
}
