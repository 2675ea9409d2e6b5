import { mainPolicy } from '../../model/urls.ts';
import type { SearchFile } from '../engine/search-file.ts';

/** Returns the ids of the policies whose clauses a site's search finds, in their order. */
export function searchedPolicies({ records }: Pick<SearchFile, 'records'>): string[] {
  const clauses = records.filter(({ kind }) => kind === 'clause');
  const ids = clauses.map(({ url }) => /^policies\/([^/]+)\//.exec(url)?.[1] ?? mainPolicy);
  return [...new Set(ids)];
}
