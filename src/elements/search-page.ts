import { localDay } from '../model/local-day.ts';
import type { SearchRequest, SearchResponse } from '../search/client/search-messages.ts';
import { searchStrings as strings } from '../strings/index.ts';
import { part, parts } from './part.ts';
import type { SearchClientElement } from './search-client.ts';
import { SearchFacets } from './search-facets.ts';
import { rememberedPlace, rememberPlace, searchFromUrl, writeSearch } from './search-history.ts';
import type { TextLanguage } from '../model/text-language.ts';
import { fillHitItem } from './search-hit-item.ts';

/** The number of hits shown at first. */
const firstHits = 10;

/** `<search-page>`: shows the results of the form in it, while the reader types and from `?q=` in the URL. */
class SearchPageElement extends HTMLElement {
  private readonly field = part(this, 'input[type=search]', HTMLInputElement);
  private readonly list = part(this, '[data-results]', HTMLOListElement);
  /** The heading of results that only come near. */
  private readonly nearest = part(this, '[data-nearest]', HTMLElement);
  private readonly browse = part(this, '[data-browse]', HTMLElement);
  private readonly statusLine = part(this, '[role=status]', HTMLElement);
  /** The URL of the search, which is printed. */
  private readonly address = part(this, '[data-address]', HTMLElement);
  private readonly more = part(this, '[data-more]', HTMLButtonElement);
  private readonly hitTemplate = part(this, 'template', HTMLTemplateElement);
  /** The list of revisions, if there is more than one revision. */
  private readonly revision = parts(this, 'select[name=revision]', HTMLSelectElement)[0];
  private readonly facets = new SearchFacets(part(this, '[data-facets]', HTMLElement), () => void this.search(true));
  /** The search; the script of its element has run before this one. */
  private readonly client: SearchClientElement['client'] | undefined = document.querySelector('search-client')?.client;
  /** Counts the searches, so that the results of an older one are dropped. */
  private latest = 0;
  /** Whether all results are shown, and not only the first. */
  private all = false;

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
    this.more.addEventListener('click', () => void this.showAll());
    this.addEventListener('keydown', (event) => this.moveFocus(event));
    addEventListener('popstate', () => void this.searchFromUrl());
    // the list is made anew after going back, so the browser cannot know where the reader was
    history.scrollRestoration = 'manual';
    addEventListener('scrollend', () => this.remember());
    addEventListener('pagehide', () => this.remember());
    // the reader may have changed what the script of <search-client> has put into the field
    void this.searchFromUrl(this.list.dataset.for !== '');
    if (!location.hash) this.field.focus({ preventScroll: true });
  }

  /** Shows the search that the URL has, with the words in the field instead of those of the URL if it `keepsWords`. */
  private async searchFromUrl(keepsWords = false): Promise<void> {
    const { query, revision, ...facets } = searchFromUrl();
    if (!keepsWords) this.field.value = query;
    if (this.revision) {
      this.revision.value = revision;
      // the URLs of a company that had one policy only do not name it
      if (this.revision.selectedIndex < 0) this.revision.value = `${this.revision.dataset.main}/${revision}`;
      // a date that is not in the list selects nothing
      if (this.revision.selectedIndex < 0) this.revision.value = '';
    }
    this.facets.choose(facets);
    const { all, top, link } = rememberedPlace();
    await this.search(false, all);
    if (top > 0) scrollTo(0, top);
    this.links()[link]?.focus();
  }

  /** Shows the results of the query in the field; `submitted` makes it an entry of the browser's history. */
  private async search(submitted = false, all = false): Promise<void> {
    const query = this.field.value.trim();
    const revision = this.revision?.value ?? '';
    const turn = ++this.latest;
    const isLatest = () => turn === this.latest;
    writeSearch({ query, revision, ...this.facets.chosen }, submitted);
    this.address.textContent = query ? location.href : '';
    this.all = all;
    this.browse.hidden = query !== '';
    this.list.dataset.for = query;
    if (!query) return this.showNothing();
    this.list.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => isLatest() && this.showStatus(strings.searching), 300);
    const { chosen } = this.facets;
    const request = { query, day: localDay(new Date()), revision, chosen, limit: all ? Infinity : firstHits };
    try {
      const response = await this.client?.search(request);
      if (!response) throw new Error('The script of the search could not be loaded.');
      if (isLatest()) this.showResults(request, response);
    } catch (error) {
      if (isLatest()) this.showFailure(error);
    } finally {
      clearTimeout(slow);
    }
  }

  private showResults({ day }: SearchRequest, response: SearchResponse): void {
    const { hits, total, found, corrected, unknown, notAssessed, isNear, cut } = response;
    const context = {
      base: this.dataset.base ?? '',
      day,
      language: JSON.parse(this.dataset.language ?? '{}') as TextLanguage,
    };
    this.facets.show(response);
    this.list.replaceChildren(
      ...hits.map((hit) => {
        const item = part(document.importNode(this.hitTemplate.content, true), 'li', HTMLLIElement);
        fillHitItem(item, hit, context);
        return item;
      }),
    );
    this.list.setAttribute('aria-busy', 'false');
    const isNearest = isNear && hits.length > 0;
    this.nearest.hidden = !isNearest;
    // first of all, because what follows may read as an answer
    const unjudged = notAssessed.map(({ title, isInPart }) => strings.notAssessed(title, isInPart));
    const remarks = [
      ...(corrected.size > 0 ? [strings.corrected([...corrected])] : []),
      ...(unknown.length > 0 ? [strings.unknown(unknown)] : []),
      ...(cut ? [strings.cut] : []),
    ];
    const count = strings.total(total, hits.length, found, this.facets.facets);
    this.showStatus(
      [...unjudged, ...(isNearest ? [...remarks, `${this.nearest.innerText}: ${count}`] : [count, ...remarks])].join(
        ' ',
      ),
      total - hits.length,
    );
  }

  private async showAll(): Promise<void> {
    await this.search(false, true);
    this.remember();
    this.list.querySelectorAll<HTMLAnchorElement>('h2 a')[firstHits]?.focus();
  }

  private showNothing(): void {
    this.list.replaceChildren();
    this.nearest.hidden = true;
    this.list.setAttribute('aria-busy', 'false');
    this.facets.hide();
    this.showStatus('');
  }

  private showFailure(error: unknown): void {
    this.showNothing();
    this.browse.hidden = false;
    this.showStatus(strings.failed);
    console.error(error);
  }

  private remember(): void {
    rememberPlace({ all: this.all, top: scrollY, link: focusedIndex(this.links()) });
  }

  /** Moves the focus from the field through the results and the questions in them with the arrow keys, and back with Escape. */
  private moveFocus(event: KeyboardEvent): void {
    const links = this.links();
    const at = focusedIndex(links);
    const typing = document.activeElement === this.field;
    if (event.key === 'ArrowDown' && (typing || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.field).focus();
    else if (event.key === 'Escape' && at >= 0) this.field.focus();
    else return;
    event.preventDefault();
  }

  /** Returns the links to the results and to the questions in them. */
  private links(): HTMLAnchorElement[] {
    return parts(this.list, 'h2 a, [data-answers] a', HTMLAnchorElement);
  }

  /** Writes the status line, and shows the button for more hits if there are any. */
  private showStatus(text: string, more = 0): void {
    // the same text again would be announced again
    if (text !== this.statusLine.textContent) this.statusLine.textContent = text;
    this.more.hidden = more === 0;
    this.more.textContent = more > 0 ? strings.more(more) : '';
  }
}

/** Returns the index of the link that has the focus, or -1. */
function focusedIndex(links: readonly HTMLAnchorElement[]): number {
  return links.findIndex((link) => link.matches(':focus'));
}

customElements.define('search-page', SearchPageElement);
