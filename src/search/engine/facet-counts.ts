import type { HitFacets } from './search-hit.ts';

/** The facets that a reader has chosen; empty for all. */
export interface ChosenFacets {
  kind: string;
  status: string;
  /** The id of a policy that the hit is in or cites. */
  policy: string;
}

/** The number of hits that would be left if a reader chose a value of a facet, with the others as they are; of all values under ''. */
export type FacetCounts = Record<keyof ChosenFacets, ReadonlyMap<string, number>>;

/** Returns whether a hit has the chosen facets. */
export function hasFacets(hit: HitFacets, chosen: ChosenFacets): boolean {
  return facets.every((facet) => !chosen[facet] || valuesOf(hit, facet).includes(chosen[facet]));
}

/** Returns how many hits each choice of a facet would leave. A value that would leave none is not among them. */
export function facetCounts(found: readonly HitFacets[], chosen: ChosenFacets): FacetCounts {
  const count = (facet: keyof ChosenFacets) => {
    const counts = new Map<string, number>();
    for (const hit of found)
      if (hasFacets(hit, { ...chosen, [facet]: '' }))
        for (const value of new Set(['', ...valuesOf(hit, facet)])) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return { kind: count('kind'), status: count('status'), policy: count('policy') };
}

const facets = ['kind', 'status', 'policy'] as const;

function valuesOf({ kind, status, policies = [] }: HitFacets, facet: keyof ChosenFacets): readonly string[] {
  return { kind: [kind], status: status === undefined ? [] : [status], policy: policies }[facet];
}
