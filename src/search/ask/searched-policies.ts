import type { RevisionName } from '../../model/policy.ts';
import { mainPolicy } from '../../model/urls.ts';
import type { SearchFile } from '../engine/search-file.ts';

/** Returns the ids of the policies whose clauses a site's search finds, in their order. */
export function searchedPolicies({ records }: Pick<SearchFile, 'records'>): string[] {
  const clauses = records.filter(({ kind }) => kind === 'clause');
  const ids = clauses.map(({ url }) => /^policies\/([^/]+)\//.exec(url)?.[1] ?? mainPolicy);
  return [...new Set(ids)];
}

/** Returns the revisions whose clauses a site's search finds because the newest one of their policy is still to come. */
export function revisionsUntilThen({ records }: Pick<SearchFile, 'records'>): RevisionName[] {
  const names = records.flatMap(({ kind, until, url }) => {
    const [, policy = mainPolicy, date] = /^(?:policies\/([^/]+)|policy)\/(\d[\d-]+)\/#/.exec(url) ?? [];
    return kind === 'clause' && until !== undefined && date !== undefined ? [{ policy, date }] : [];
  });
  return [...new Map(names.map((name) => [`${name.policy}/${name.date}`, name])).values()];
}
