import { conceptFinder } from '../engine/concept-finder.ts';
import { withFrameworkItems } from '../engine/item-index.ts';
import type { ItemRecord } from '../engine/item-keys.ts';
import { revisionIndex, type SearchedRevision } from '../engine/revision-index.ts';
import { type SearchEngine, searchEngine } from '../engine/search-engine.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import type { Vocabulary } from '../engine/vocabulary.ts';
import { loadPagefindIndex } from './pagefind-index.ts';

/** The URLs of everything the search loads. */
export interface SearchUrls {
  /** Folder of the Pagefind index. */
  index: string;
  vocabulary: string;
  /** Folder of the revisions' JSON. */
  revisions: string;
  /** Framework items. */
  items: string;
}

/** Loads the search over everything current, or over one revision by its id. Rejects if a file cannot be loaded. */
export async function loadSearch(urls: SearchUrls, revision = ''): Promise<SearchEngine> {
  const vocabulary = loadJson<Vocabulary>(urls.vocabulary);
  const index = revision ? loadRevision(urls, revision, vocabulary) : loadCurrent(urls);
  return searchEngine(...(await Promise.all([index, vocabulary])));
}

async function loadCurrent(urls: SearchUrls): Promise<SearchIndex> {
  return withFrameworkItems(await loadPagefindIndex(urls.index), () => loadJson<ItemRecord[]>(urls.items));
}

async function loadRevision(urls: SearchUrls, id: string, vocabulary: Promise<Vocabulary>): Promise<SearchIndex> {
  const revision = loadJson<SearchedRevision>(`${urls.revisions}${encodeURIComponent(id)}.json`);
  const [{ concepts }, data] = await Promise.all([vocabulary, revision]);
  return revisionIndex(data, conceptFinder(concepts));
}

async function loadJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json() as Promise<Data>;
}
