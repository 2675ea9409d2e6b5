import { conceptFinder } from '../engine/concept-finder.ts';
import { withFrameworkItems } from '../engine/item-index.ts';
import type { ItemRecord } from '../engine/item-keys.ts';
import { vocabularyOf } from '../engine/lexicon.ts';
import { indexedStems, recordIndex } from '../engine/record-index.ts';
import { revisionIndex, type SearchedRevision } from '../engine/revision-index.ts';
import type { PublishedSearch } from '../engine/search-data.ts';
import { type SearchEngine, searchEngine } from '../engine/search-engine.ts';
import { loadPagefind, pagefindWords } from './pagefind-words.ts';

/** The URLs of everything the search loads. */
export interface SearchUrls {
  /** Folder of the Pagefind index. */
  index: string;
  /** The version of the Pagefind index. */
  version: string;
  /** What the search finds. */
  records: string;
  /** Folder of the revisions' JSON. */
  revisions: string;
  /** Framework items. */
  items: string;
}

/** Loads the search over everything current, or over one revision by its date. Rejects if a file cannot be loaded. */
export function loadSearch(urls: SearchUrls, revision = ''): Promise<SearchEngine> {
  return revision ? loadRevision(urls, revision) : loadCurrent(urls);
}

async function loadCurrent({ index, version, records, items }: SearchUrls): Promise<SearchEngine> {
  const [pagefind, data] = await Promise.all([loadPagefind(index, version), loadJson<PublishedSearch>(records)]);
  const vocabulary = vocabularyOf(data);
  const current = recordIndex(data.records, pagefindWords(pagefind, data.pagefind, indexedStems(data.records)));
  return searchEngine(
    withFrameworkItems(current, () => loadJson<ItemRecord[]>(items)),
    vocabulary,
  );
}

async function loadRevision({ records, revisions }: SearchUrls, date: string): Promise<SearchEngine> {
  const [data, revision] = await Promise.all([
    loadJson<PublishedSearch>(records),
    loadJson<SearchedRevision>(`${revisions}${encodeURIComponent(date)}.json`),
  ]);
  const vocabulary = vocabularyOf(data);
  return searchEngine(revisionIndex(revision, conceptFinder(vocabulary.concepts)), vocabulary);
}

async function loadJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json() as Promise<Data>;
}
