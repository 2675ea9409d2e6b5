import { loadEngine } from '../engine/load-engine.ts';
import { indexedStems } from '../engine/record-index.ts';
import type { SearchEngine } from '../engine/search-engine.ts';
import type { SearchFile } from '../engine/search-file.ts';
import { loadJson } from './load-json.ts';
import { openPagefind, type MakePagefind, pagefindIds, pagefindWords } from './pagefind-words.ts';
import type { SearchUrls } from './search-urls.ts';

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
  const pagefind = openPagefind(makePagefind, index, version);
  const file = await loadJson<SearchFile>(data);
  return loadEngine(file, {
    wordsOf: ({ records }) => pagefindWords(pagefind, pagefindIds(file.pagefind, records), indexedStems(records)),
    loadOthers: () => loadJson(others),
    loadItems: () => loadJson(items),
  });
}
