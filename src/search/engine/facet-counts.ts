import type { SearchHit } from './search-hit.ts';

/** The facets that a reader has chosen; empty for all. */
export interface ChosenFacets {
  kind: string;
  status: string;
}

/** Returns whether a hit has the chosen facets. */
export function hasFacets(hit: Pick<SearchHit, 'kind' | 'status'>, { kind, status }: ChosenFacets): boolean {
  return (!kind || hit.kind === kind) && (!status || hit.status === status);
}

/** Returns the number of hits that would be left if a reader chose a value of one facet, with the other one as it is. */
export function facetCount(
  found: readonly Pick<SearchHit, 'kind' | 'status'>[],
  chosen: ChosenFacets,
  facet: keyof ChosenFacets,
  value: string,
): number {
  return found.filter((hit) => hasFacets(hit, { ...chosen, [facet]: value })).length;
}
