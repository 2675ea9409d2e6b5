import type { ItemRecord } from '../engine/item-keys.ts';
import { conceptFinder, type Vocabulary } from '../engine/vocabulary.ts';
import { withItems } from '../engine/item-index.ts';
import { loadPagefindIndex } from './pagefind-index.ts';
import { revisionIndex, type SearchedRevision } from '../engine/record-index.ts';
import { type SearchEngine, searchEngine } from '../engine/search-engine.ts';

/** Where the search finds what it needs: addresses of the index's folder, the vocabulary, the revisions' data and the frameworks' items. */
export interface SearchAddresses {
  index: string;
  vocabulary: string;
  revisions: string;
  items: string;
}

/** Loads the search over what is in force, or over one revision when its date is given. */
export async function loadSearch(addresses: SearchAddresses, revision = ''): Promise<SearchEngine> {
  const [vocabulary, source] = await Promise.all([
    json<Vocabulary>(addresses.vocabulary),
    revision
      ? json<SearchedRevision>(`${addresses.revisions}${encodeURIComponent(revision)}.json`)
      : loadPagefindIndex(addresses.index),
  ]);
  const index =
    'find' in source
      ? withItems(source, () => json<ItemRecord[]>(addresses.items))
      : revisionIndex(source, conceptFinder(vocabulary.concepts));
  return searchEngine(index, vocabulary);
}

async function json<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json() as Promise<Data>;
}
