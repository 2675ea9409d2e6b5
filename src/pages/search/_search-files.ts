import type { PageContext } from '../../layouts/page-context.ts';
import type { Library } from '../../library/library-types.ts';
import { urls } from '../../model/urls.ts';
import type { OtherLanguages, SearchFile } from '../../search/engine/search-file.ts';
import { keptModel } from '../../search/records/kept-model.ts';
import { type IndexFile, pagefindIndex } from '../../search/records/pagefind-files.ts';
import { readVocabulary } from '../../search/records/read-vocabulary.ts';
import { searchFiles } from '../../search/records/search-file.ts';
import { searchRecords } from '../../search/records/search-records.ts';

/** The files that the search of a site loads. */
export interface SiteSearch {
  file: SearchFile;
  others: OtherLanguages;
  /** The Pagefind index. */
  index: IndexFile[];
  /** The version of the index, which its own file names have. */
  version: string;
}

/** Returns the files that the search of a site loads. They are made once for each library. */
export function siteSearch({
  library,
  cache,
  day,
}: Pick<PageContext, 'library' | 'cache' | 'day'>): Promise<SiteSearch> {
  const files = made.get(library) ?? makeFiles(library, cache, day);
  made.set(library, files);
  return files;
}

const made = new WeakMap<Library, Promise<SiteSearch>>();

async function makeFiles(library: Library, cache: string, day: string): Promise<SiteSearch> {
  const records = searchRecords(library, day);
  const { files: index, ids: pagefind } = await pagefindIndex(records);
  const model = keptModel(library, cache);
  const meta = index.find(({ path }) => path.endsWith('.pf_meta'));
  return {
    ...searchFiles({ library, records, vocabulary: readVocabulary(), model, pagefind }),
    ...{ index, version: meta?.path.split(/[._]/)[2] ?? '' },
  };
}

/** The most chunks of the index that the page loads ahead; of more, a query needs only some. */
const mostAhead = 2;

/** Returns the paths of the files that the search page loads ahead: those that any query needs. */
export function preloadedFiles({ index, version }: SiteSearch): string[] {
  const names = index.map(({ path }) => path);
  const chunks = names.filter((name) => name.startsWith('index/'));
  const inIndex = (name: string) => urls.searchIndex() + name;
  return [
    urls.searchData(),
    ...names.filter((name) => /\.pf_meta$|^wasm\./.test(name)).map(inIndex),
    inIndex(`pagefind-entry.json?ts=${version}`),
    ...(chunks.length <= mostAhead ? chunks : []).map(inIndex),
  ];
}
