import type { SearchResponse } from '../search/client/search-messages.ts';
import type { ChosenFacets } from '../search/engine/facet-counts.ts';
import { part, parts } from './part.ts';

/** The lists from which a reader chooses the kind, the status and, if the company has several, the policy of the results. */
export class SearchFacets {
  private readonly host: HTMLElement;
  private readonly lists: readonly (readonly [facet: keyof ChosenFacets, list: HTMLSelectElement])[];
  private readonly names = new Map<HTMLOptionElement, string>();

  constructor(host: HTMLElement, onChange: () => void) {
    this.host = host;
    const list = (facet: keyof ChosenFacets) =>
      [facet, part(host, `select[name=${facet}]`, HTMLSelectElement)] as const;
    const [policies] = parts(host, 'select[name=policy]', HTMLSelectElement);
    this.lists = [list('kind'), list('status'), ...(policies ? [['policy', policies] as const] : [])];
    for (const option of host.querySelectorAll('option')) this.names.set(option, option.textContent ?? '');
    host.addEventListener('change', onChange);
  }

  get chosen(): ChosenFacets {
    return {
      kind: '',
      status: '',
      policy: '',
      ...Object.fromEntries(this.lists.map(([facet, { value }]) => [facet, value])),
    };
  }

  /** Chooses facets; a value that is in no list chooses all. */
  choose(facets: ChosenFacets): void {
    for (const [facet, list] of this.lists) {
      list.value = facets[facet];
      if (list.selectedIndex < 0) list.value = '';
    }
  }

  /** Shows how many results each choice would leave; a value that leaves none is not offered. Without results, hides the lists. */
  show({ found, counts }: Pick<SearchResponse, 'found' | 'counts'>): void {
    this.host.hidden = found === 0;
    for (const [facet, list] of this.lists) {
      for (const option of list.options) {
        const count = counts[facet].get(option.value) ?? 0;
        option.textContent = `${this.names.get(option)} (${count})`;
        option.disabled = option.hidden = count === 0 && !option.selected && option.value !== '';
      }
    }
  }

  /** Returns the names of the lists, in lowercase. */
  get facets(): (keyof ChosenFacets)[] {
    return this.lists.map(([facet]) => facet);
  }

  hide(): void {
    this.host.hidden = true;
  }
}
