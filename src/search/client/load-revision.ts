import { folderOf, mainPolicy } from '../../model/urls.ts';
import { conceptFinder } from '../engine/concept-finder.ts';
import { vocabularyOf } from '../engine/lexicon.ts';
import { revisionIndex, type SearchedRevision } from '../engine/revision-index.ts';
import { type SearchEngine, searchEngine } from '../engine/search-engine.ts';
import { decodeSearch, type OtherLanguages, type SearchFile } from '../engine/search-file.ts';
import { loadJson } from './load-json.ts';
import type { SearchUrls } from './search-urls.ts';

/** Loads the search over one revision. Rejects if a file cannot be loaded. */
export async function loadRevision({ data, others, revisions }: SearchUrls, name: string): Promise<SearchEngine> {
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
