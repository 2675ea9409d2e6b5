import type { HitFacets } from './search-hit.ts';

/** The facets that a reader has chosen; empty for all. */
export interface ChosenFacets {
  kind: string;
  status: string;
  /** The id of a policy that the hit is in or cites. */
  policy: string;
}

/** Returns whether a hit has the chosen facets. */
export function hasFacets(hit: HitFacets, { kind, status, policy }: ChosenFacets): boolean {
  const isOfPolicy = !policy || (hit.policies?.includes(policy) ?? false);
  return (!kind || hit.kind === kind) && (!status || hit.status === status) && isOfPolicy;
}

/** Returns the number of hits that would be left if a reader chose a value of one facet, with the others as they are. */
export function facetCount(
  found: readonly HitFacets[],
  chosen: ChosenFacets,
  facet: keyof ChosenFacets,
  value: string,
): number {
  return found.filter((hit) => hasFacets(hit, { ...chosen, [facet]: value })).length;
}
