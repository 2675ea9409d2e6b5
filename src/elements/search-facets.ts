import { type ChosenFacets, facetCount, hasFacets } from '../search/engine/facet-counts.ts';
import type { HitFilter, SearchResults } from '../search/engine/search-hit.ts';
import { part } from './part.ts';

/** The two lists from which a reader chooses the kind and the status of the results. */
export class SearchFacets {
  private readonly host: HTMLElement;
  private readonly lists: Readonly<Record<keyof ChosenFacets, HTMLSelectElement>>;
  private readonly names = new Map<HTMLOptionElement, string>();

  constructor(host: HTMLElement, onChange: () => void) {
    this.host = host;
    const list = (name: string) => part(host, `select[name=${name}]`, HTMLSelectElement);
    this.lists = { kind: list('kind'), status: list('status') };
    for (const option of host.querySelectorAll('option')) this.names.set(option, option.textContent ?? '');
    host.addEventListener('change', onChange);
  }

  get chosen(): ChosenFacets {
    return { kind: this.lists.kind.value, status: this.lists.status.value };
  }

  /** Chooses facets; a value that is in no list chooses all. */
  choose(facets: ChosenFacets): void {
    for (const facet of ['kind', 'status'] as const) {
      const list = this.lists[facet];
      list.value = facets[facet];
      if (list.selectedIndex < 0) list.value = '';
    }
  }

  /** Returns the filter of the hits that have the chosen facets. */
  filter(): HitFilter {
    const { chosen } = this;
    return (hit) => hasFacets(hit, chosen);
  }

  /** Shows how many results each choice would leave; a value that leaves none cannot be chosen. Without results, hides the lists. */
  show({ found }: Pick<SearchResults, 'found'>): void {
    const { chosen } = this;
    this.host.hidden = found.length === 0;
    for (const facet of ['kind', 'status'] as const) {
      for (const option of this.lists[facet].options) {
        const count = facetCount(found, chosen, facet, option.value);
        option.textContent = `${this.names.get(option)} (${count})`;
        option.disabled = count === 0 && !option.selected && option.value !== '';
      }
    }
  }

  hide(): void {
    this.host.hidden = true;
  }
}
