import { SearchClient } from '../search/client/search-client.ts';
import { startSearchWorker } from '../search/client/start-worker.ts';

declare global {
  interface HTMLElementTagNameMap {
    'search-client': SearchClientElement;
  }
}

/**
 * `<search-client>`: starts the worker of the search, which loads while the rest of the page does. Its script shares no module
 * with another, because it would have to wait for each such file.
 */
export class SearchClientElement extends HTMLElement {
  readonly client = new SearchClient(startSearchWorker, this.files());

  connectedCallback(): void {
    if (!new URLSearchParams(location.search).get('revision')) this.client.load('');
  }

  /** Returns the URLs of everything that the search loads, and of the files that the page loads ahead of it. */
  private files(): ConstructorParameters<typeof SearchClient>[1] {
    const { index = '', version = '', data = '', others = '', revisions = '', items = '' } = this.dataset;
    const ahead = [...document.querySelectorAll('link[rel=preload][as=fetch]')];
    return {
      urls: { index, version, data, others, revisions, items },
      ahead: ahead.map((link) => link.getAttribute('href') ?? ''),
    };
  }
}

customElements.define('search-client', SearchClientElement);
