import type { SearchEngine } from '../engine/search-engine.ts';
import type { MessageToPage, MessageToWorker, SearchRequest } from './search-messages.ts';
import { responseOf } from './search-response.ts';
import type { SearchUrls } from './search-urls.ts';

/** What a service needs of its worker. */
export interface ServiceParts {
  /** Loads the search over a revision, or over everything current. */
  load: (urls: SearchUrls, revision: string) => Promise<SearchEngine>;
  send: (message: MessageToPage) => void;
}

/**
 * Returns a function that handles the messages of a page: it loads each search once and sends a response to each request. A
 * search that failed is loaded again for the next request.
 */
export function searchService({ load, send }: ServiceParts): (message: MessageToWorker) => void {
  const engines = new Map<string, Promise<SearchEngine>>();
  const urls = Promise.withResolvers<SearchUrls>();
  let latest = 0;
  const engineOf = (revision: string): Promise<SearchEngine> => {
    const engine = engines.get(revision) ?? urls.promise.then((all) => load(all, revision));
    engines.set(revision, engine);
    engine.catch(() => engines.delete(revision));
    return engine;
  };
  const search = async (id: number, request: SearchRequest) => {
    const { query, day, revision } = request;
    latest = id;
    try {
      const engine = await engineOf(revision);
      // while a search is loaded, a reader goes on typing
      if (id !== latest) return send({ id, error: 'A newer request took its place.' });
      send({ id, response: responseOf(await engine(query, day), request) });
    } catch (error) {
      engines.delete(revision);
      send({ id, error: String(error) });
    }
  };
  return (message) => {
    if (message.type === 'start') urls.resolve(message.urls);
    if (message.type === 'load') engineOf(message.revision);
    if (message.type === 'search') void search(message.id, message.request);
  };
}
