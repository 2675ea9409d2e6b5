import { loadSearch } from '../search/client/load-search.ts';
import type { SearchEngine } from '../search/engine/search-engine.ts';
import type { SearchHit, SearchResults } from '../search/engine/search-hit.ts';
import { searchStrings as strings } from '../strings/en.ts';
import { part, parts } from './part.ts';
import { fillHitItem } from './search-hit-item.ts';

/** The number of hits shown at first. */
const firstHits = 10;

/** `<search-page>`: shows the results of the form in it, while the reader types and from `?q=` in the URL. */
class SearchPageElement extends HTMLElement {
  private readonly field = part(this, 'input[type=search]', HTMLInputElement);
  private readonly list = part(this, '[data-results]', HTMLOListElement);
  private readonly browse = part(this, '[data-browse]', HTMLElement);
  private readonly statusLine = part(this, '[role=status]', HTMLElement);
  private readonly more = part(this, '[data-more]', HTMLButtonElement);
  private readonly hitTemplate = part(this, 'template:not([data-words])', HTMLTemplateElement);
  private readonly nameTemplate = part(this, 'template[data-words]', HTMLTemplateElement);
  /** The list of revisions, if there is more than one revision. */
  private readonly revision = parts(this, 'select[name=revision]', HTMLSelectElement)[0];
  private readonly engines = new Map<string, Promise<SearchEngine>>();
  /** Counts the searches, so that the results of an older one are dropped. */
  private latest = 0;

  connectedCallback(): void {
    this.field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(true);
    });
    let pause: ReturnType<typeof setTimeout> | undefined;
    this.field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => void this.search(), 180);
    });
    this.revision?.addEventListener('change', () => void this.search(true));
    this.addEventListener('keydown', (event) => this.moveFocus(event));
    addEventListener('popstate', () => this.searchFromUrl());
    this.searchFromUrl();
    if (!location.hash) this.field.focus();
  }

  private searchFromUrl(): void {
    const parameters = new URLSearchParams(location.search);
    this.field.value = parameters.get('q') ?? '';
    if (this.revision) {
      this.revision.value = parameters.get('revision') ?? '';
      // a date that is not in the list selects nothing
      if (this.revision.selectedIndex < 0) this.revision.value = '';
    }
    void this.search();
  }

  /** Shows the results of the query in the field; `submitted` makes it an entry of the browser's history. */
  private async search(submitted = false): Promise<void> {
    const query = this.field.value.trim();
    const revision = this.revision?.value ?? '';
    const turn = ++this.latest;
    const isLatest = () => turn === this.latest;
    this.writeUrl(query, revision, submitted);
    this.browse.hidden = query !== '';
    this.list.dataset.for = query;
    if (!query) {
      this.showHits([]);
      this.showStatus('');
      return;
    }
    this.list.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => isLatest() && this.showStatus(strings.searching), 300);
    try {
      const results = await (await this.engine(revision))(query);
      const hits = await results.hits(firstHits);
      if (isLatest()) this.showResults(results, hits);
    } catch (error) {
      this.engines.delete(revision);
      if (isLatest()) this.showFailure(error);
    } finally {
      clearTimeout(slow);
    }
  }

  private engine(revision: string): Promise<SearchEngine> {
    const { index = '', vocabulary = '', revisions = '', items = '' } = this.dataset;
    const engine = this.engines.get(revision) ?? loadSearch({ index, vocabulary, revisions, items }, revision);
    this.engines.set(revision, engine);
    return engine;
  }

  private writeUrl(query: string, revision: string, submitted: boolean): void {
    const parameters = new URLSearchParams({ ...(query ? { q: query } : {}), ...(revision ? { revision } : {}) });
    const url = parameters.size > 0 ? `?${parameters}` : location.pathname;
    history[submitted ? 'pushState' : 'replaceState'](null, '', url);
  }

  private showResults(results: SearchResults, hits: readonly SearchHit[]): void {
    const { total, corrected, unknown } = results;
    this.showHits(hits);
    const remarks = [
      ...(corrected.size > 0 ? [strings.corrected([...corrected])] : []),
      ...(unknown.length > 0 ? [strings.unknown(unknown)] : []),
    ];
    const showAll = () => this.showAll(results);
    this.showStatus(
      [strings.total(total, hits.length), ...remarks].join(' '),
      total > hits.length ? showAll : undefined,
    );
  }

  private async showAll({ hits, total }: SearchResults): Promise<void> {
    const turn = this.latest;
    const all = await hits(total);
    if (turn !== this.latest) return;
    this.showHits(all);
    this.showStatus(strings.total(total, total));
    this.list.querySelectorAll('a')[firstHits]?.focus();
  }

  private showFailure(error: unknown): void {
    this.showHits([]);
    this.browse.hidden = false;
    this.showStatus(strings.failed);
    console.error(error);
  }

  private showHits(hits: readonly SearchHit[]): void {
    this.list.replaceChildren(...hits.map((hit) => this.item(hit)));
    this.list.setAttribute('aria-busy', 'false');
  }

  private item(hit: SearchHit): HTMLLIElement {
    const item = part(document.importNode(this.hitTemplate.content, true), 'li', HTMLLIElement);
    const name = (selector: string) => this.nameTemplate.content.querySelector(selector)?.textContent ?? '';
    fillHitItem(item, hit, this.dataset.base ?? '', {
      kind: (kind) => name(`[data-kind-name="${kind}"]`),
      status: (status) => name(`[data-status-name="${status}"]`),
    });
    return item;
  }

  /** Moves the focus from the field through the results with the arrow keys, and back to the field with Escape. */
  private moveFocus(event: KeyboardEvent): void {
    const links = parts(this.list, 'h3 a', HTMLAnchorElement);
    const at = links.findIndex((link) => link.matches(':focus'));
    const typing = document.activeElement === this.field;
    if (event.key === 'ArrowDown' && (typing || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.field).focus();
    else if (event.key === 'Escape' && at >= 0) this.field.focus();
    else return;
    event.preventDefault();
  }

  /** Writes the status line, and shows the button for more hits if there is something for it to do. */
  private showStatus(text: string, showMore?: () => void): void {
    this.statusLine.textContent = text;
    this.more.hidden = !showMore;
    this.more.onclick = showMore ?? null;
  }
}

customElements.define('search-page', SearchPageElement);
