import { conceptFinder } from '../engine/concept-finder.ts';
import { vocabularyOf } from '../engine/lexicon.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { indexedStems } from '../engine/record-index.ts';
import { revisionIndex, type SearchedRevision } from '../engine/revision-index.ts';
import { type SearchEngine, searchEngine } from '../engine/search-engine.ts';
import { folderOf, mainPolicy } from '../../model/urls.ts';
import { decodeSearch, type OtherLanguages, type SearchFile } from '../engine/search-file.ts';
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
  return revision ? loadRevision(urls, revision) : loadCurrent(makePagefind, urls);
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

async function loadRevision({ data, others, revisions }: SearchUrls, name: string): Promise<SearchEngine> {
  const { policy, path } = revisionFile(name);
  const [file, languages, revision] = await Promise.all([
    loadJson<SearchFile>(data),
    loadJson<OtherLanguages>(others),
    loadJson<SearchedRevision>(`${revisions}${path}.json`),
  ]);
  const vocabulary = vocabularyOf(decodeSearch(file, languages));
  const title = vocabulary.policies?.find(({ id }) => id === policy)?.title;
  const index = revisionIndex(
    { id: policy, ...(title ? { title } : {}) },
    revision,
    conceptFinder(vocabulary.concepts),
  );
  return searchEngine(index, vocabulary);
}

/** Returns the policy of a revision that is named as in the list, and the path of its JSON in the folder of revisions. */
function revisionFile(name: string): { policy: string; path: string } {
  const [, policy, date = ''] = /^([\w-]+)\/([\w-]+)$/.exec(name) ?? [];
  return policy === undefined
    ? { policy: mainPolicy, path: encodeURIComponent(name) }
    : { policy, path: `${folderOf(policy)}/${date}` };
}

async function loadJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json() as Promise<Data>;
}
