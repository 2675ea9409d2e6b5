/** How long a search takes before the page says that it is searching, in milliseconds after the reader has asked for the page. */
const patience = 300;

/** The words that the status line says while the search loads, and when the script of the search page could not be loaded. */
export interface EarlyWords {
  searching: string;
  failed: string;
}

/**
 * Shows the search of the URL before the script of the search page has come: its words in the field, no list of sections, and
 * that it is searching. Does nothing without a query. It imports nothing, as the script of `<search-client>` it is part of.
 */
export function showEarlySearch({ searching, failed }: EarlyWords): void {
  const page = document.querySelector('search-page');
  const field = page?.querySelector('input');
  const list = page?.querySelector<HTMLElement>('[data-results]');
  const browse = page?.querySelector<HTMLElement>('[data-browse]');
  const status = page?.querySelector('[role=status]');
  // the same words as searchFromUrl() returns
  const words = new URLSearchParams(location.search).get('q')?.replace(/\s*[\r\n]+\s*/g, ' ') ?? '';
  const query = words.trim();
  if (!field || !list || !browse || !status || !query) return;
  field.value = words;
  browse.hidden = true;
  list.dataset.for = query;
  list.setAttribute('aria-busy', 'true');
  const say = () => {
    if (list.getAttribute('aria-busy') === 'true') status.textContent = searching;
  };
  setTimeout(say, patience - performance.now());
  // by then that script has run, if it could be loaded
  addEventListener('load', () => {
    if (customElements.get('search-page')) return;
    browse.hidden = false;
    list.setAttribute('aria-busy', 'false');
    status.textContent = failed;
  });
}
