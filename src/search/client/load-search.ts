import { loadEngine } from '../engine/load-engine.ts';
import { indexedStems } from '../engine/record-index.ts';
import type { SearchEngine } from '../engine/search-engine.ts';
import type { SearchFile } from '../engine/search-file.ts';
import { loadJson } from './load-json.ts';
import { loadPagefind, type MakePagefind, pagefindIds, pagefindWords } from './pagefind-words.ts';

/** The URLs of everything the search loads. */
export interface SearchUrls {
  /** Folder of the Pagefind index. */
  index: string;
  /** The version of the Pagefind index. */
  version: string;
  /** The search data and the matcher. */
  data: string;
  /** The words of other languages. */
  others: string;
  /** Folder of the JSON of the revisions: of the policy in `policy/` or, if there are others, of all data. */
  revisions: string;
  /** Framework items. */
  items: string;
}

/** Loads the search over everything current, or over one revision, such as `2025-02-10` or `backup/2025-02-10`. Rejects if a file cannot be loaded. */
export function loadSearch(makePagefind: MakePagefind, urls: SearchUrls, revision = ''): Promise<SearchEngine> {
  return revision
    ? import('./load-revision.ts').then(({ loadRevision }) => loadRevision(urls, revision))
    : loadCurrent(makePagefind, urls);
}

async function loadCurrent(
  makePagefind: MakePagefind,
  { index, version, data, others, items }: SearchUrls,
): Promise<SearchEngine> {
  const [pagefind, file] = await Promise.all([loadPagefind(makePagefind, index, version), loadJson<SearchFile>(data)]);
  return loadEngine(file, {
    wordsOf: ({ records }) => pagefindWords(pagefind, pagefindIds(file.pagefind, records), indexedStems(records)),
    loadOthers: () => loadJson(others),
    loadItems: () => loadJson(items),
  });
}
