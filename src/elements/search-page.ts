import { pluralize } from '../model/pluralize.ts';
import { loadSearch } from '../search/client/load-search.ts';
import type { SearchEngine } from '../search/engine/search-engine.ts';
import type { SearchHit, SearchResults } from '../search/engine/search-hit.ts';

const firstHits = 10;

/** `<search-page>`: answers the form in it with results, as one types and from `?q=`. */
class SearchPageElement extends HTMLElement {
  private readonly engines = new Map<string, Promise<SearchEngine>>();
  private turn = 0;

  connectedCallback(): void {
    const { field } = this;
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(true);
    });
    let pause: ReturnType<typeof setTimeout> | undefined;
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => void this.search(), 180);
    });
    this.revision?.addEventListener('change', () => void this.search(true));
    this.addEventListener('keydown', (event) => this.move(event));
    addEventListener('popstate', () => this.fromAddress());
    this.fromAddress();
    if (!location.hash) field.focus();
  }

  private get field(): HTMLInputElement {
    return this.querySelector('input[type=search]') as HTMLInputElement;
  }

  /** The list of revisions, where there is more than one. */
  private get revision(): HTMLSelectElement | null {
    return this.querySelector('select[name=revision]');
  }

  private get list(): HTMLOListElement {
    return this.querySelector('[data-results]') as HTMLOListElement;
  }

  private engine(revision: string): Promise<SearchEngine> {
    const { index = '', vocabulary = '', revisions = '', items = '' } = this.dataset;
    const engine = this.engines.get(revision) ?? loadSearch({ index, vocabulary, revisions, items }, revision);
    this.engines.set(revision, engine);
    return engine;
  }

  private fromAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.field.value = asked.get('q') ?? '';
    if (this.revision) this.revision.value = asked.get('revision') ?? '';
    // a date that is not on the list is no revision
    if (this.revision && this.revision.selectedIndex < 0) this.revision.value = '';
    void this.search();
  }

  private async search(now = false): Promise<void> {
    const query = this.field.value.trim();
    const turn = ++this.turn;
    const revision = this.revision?.value ?? '';
    const asked = new URLSearchParams({ ...(query ? { q: query } : {}), ...(revision ? { revision } : {}) });
    const address = asked.size > 0 ? `?${asked}` : location.pathname;
    history[now ? 'pushState' : 'replaceState'](null, '', address);
    this.show('[data-browse]', !query);
    if (!query) {
      this.list.replaceChildren();
      this.list.dataset.for = '';
      this.list.setAttribute('aria-busy', 'false');
      this.say('');
      return;
    }
    this.list.setAttribute('aria-busy', 'true');
    this.list.dataset.for = query;
    const patience = setTimeout(() => turn === this.turn && this.say('Searching…'), 300);
    try {
      const answered = await (await this.engine(revision))(query);
      const hits = await answered.hits(firstHits);
      if (turn !== this.turn) return;
      this.list.replaceChildren(...hits.map((hit) => this.item(hit)));
      this.say(
        [count(answered.total, hits.length), ...remarks(answered)].join(' '),
        answered.total > hits.length ? () => this.showAll(answered.hits, answered.total) : undefined,
      );
    } catch (error) {
      this.engines.delete(revision);
      if (turn !== this.turn) return;
      this.list.replaceChildren();
      this.show('[data-browse]', true);
      this.say('The search could not be loaded. All sections and answers are listed below.');
      console.error(error);
    } finally {
      clearTimeout(patience);
    }
    this.list.setAttribute('aria-busy', 'false');
  }

  private async showAll(hits: (limit: number) => Promise<SearchHit[]>, total: number): Promise<void> {
    const turn = this.turn;
    const all = await hits(total);
    if (turn !== this.turn) return;
    this.list.replaceChildren(...all.map((hit) => this.item(hit)));
    this.say(count(total, total));
    this.list.querySelectorAll('a')[firstHits]?.focus();
  }

  private item(hit: SearchHit): HTMLLIElement {
    const template = this.querySelector('template') as HTMLTemplateElement;
    const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLLIElement;
    item.dataset.kind = hit.kind;
    item.dataset.sections = hit.sections;
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = (this.dataset.base ?? '') + hit.url;
    link.textContent = hit.title;
    const words = this.words(`[data-kind-name="${hit.kind}"]`);
    const name = hit.status ? this.words(`[data-status-name="${hit.status}"]`) : '';
    const status = hit.reply ? `${name}: ${hit.reply}` : name;
    if (hit.status) item.dataset.status = hit.status;
    const sections = hit.sections
      .split(' ')
      .filter(Boolean)
      .map((number) => `§${number}`)
      .join(', ');
    (item.querySelector('.cited') as HTMLElement).textContent = [words, status, hit.kind === 'clause' ? '' : sections]
      .filter(Boolean)
      .join(' · ');
    (item.querySelector('[data-excerpt]') as HTMLElement).replaceChildren(
      ...hit.excerpt.map(({ text, marked }) => {
        if (!marked) return document.createTextNode(text);
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      }),
    );
    return item;
  }

  private words(selector: string): string {
    const template = this.querySelector<HTMLTemplateElement>('template[data-words]');
    return template?.content.querySelector(selector)?.textContent ?? '';
  }

  /** The arrows go from the field through the results; Escape goes back to the field. */
  private move(event: KeyboardEvent): void {
    const links = [...this.list.querySelectorAll<HTMLAnchorElement>('h3 a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const typing = document.activeElement === this.field;
    if (event.key === 'ArrowDown' && (typing || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.field).focus();
    else if (event.key === 'Escape' && at >= 0) this.field.focus();
    else return;
    event.preventDefault();
  }

  private say(text: string, more?: () => void): void {
    const line = this.querySelector('[role=status]') as HTMLElement;
    line.textContent = text;
    const button = this.querySelector('[data-more]') as HTMLButtonElement;
    button.hidden = !more;
    button.onclick = more ?? null;
  }

  private show(selector: string, shown: boolean): void {
    for (const element of this.querySelectorAll<HTMLElement>(selector)) element.hidden = !shown;
  }
}

/** What to know of how the query was read. */
function remarks({ corrected, unknown }: SearchResults): string[] {
  const understood = [...corrected].map(([typed, taken]) => `“${typed}” as “${taken}”`).join(', ');
  return [
    ...(understood ? [`Understood ${understood}.`] : []),
    ...(unknown.length > 0 ? [`Nothing here has ${unknown.map((word) => `“${word}”`).join(', ')}.`] : []),
  ];
}

function count(total: number, shown: number): string {
  if (total === 0) return 'Nothing found. Try other words, or look through the list on this page without a query.';
  const results = pluralize(total, 'result');
  return shown < total ? `${results}, the best ${shown} shown.` : `${results}.`;
}

customElements.define('search-page', SearchPageElement);
