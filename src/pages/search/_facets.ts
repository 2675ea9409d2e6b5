import type { Policy } from '../../library/library-types.ts';
import type { ChosenFacets } from '../../search/engine/facet-counts.ts';
import { strings } from '../../strings/index.ts';

/** A list from which a reader chooses results, with its values and their names. */
export interface FacetList {
  facet: keyof ChosenFacets;
  values: (readonly [value: string, name: string])[];
}

/** Returns the lists from which a reader chooses results; one of policies only if several are searched. */
export function facetLists(policies: readonly Pick<Policy, 'id' | 'title'>[]): FacetList[] {
  return [
    { facet: 'kind', values: Object.entries(strings.hit) },
    { facet: 'status', values: Object.entries(strings.status) },
    ...(policies.length > 1
      ? [{ facet: 'policy' as const, values: policies.map(({ id, title }) => [id, title] as const) }]
      : []),
  ];
}
