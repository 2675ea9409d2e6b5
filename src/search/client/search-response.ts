import { facetCounts, hasFacets } from '../engine/facet-counts.ts';
import type { HitFilter, SearchResults } from '../engine/search-hit.ts';
import type { SearchRequest, SearchResponse } from './search-messages.ts';

/** Returns the results of a request as data that can be sent. */
export function responseOf(
  { found, hits, corrected, unknown, notAssessed, isNear, cut }: SearchResults,
  { chosen, limit }: Pick<SearchRequest, 'chosen' | 'limit'>,
): SearchResponse {
  const isWanted: HitFilter = (hit) => hasFacets(hit, chosen);
  return {
    ...{ corrected, unknown, notAssessed, isNear, cut },
    hits: hits(limit, isWanted),
    total: found.filter(isWanted).length,
    found: found.length,
    counts: facetCounts(found, chosen),
  };
}
