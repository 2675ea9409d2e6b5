import type { Library } from '../../library/library-types.ts';
import { urls } from '../../model/urls.ts';
import type { PublishedSearch } from '../../search/engine/search-data.ts';
import { type IndexFile, pagefindIndex } from '../../search/records/pagefind-files.ts';
import { readVocabulary } from '../../search/records/read-vocabulary.ts';
import { searchData } from '../../search/records/search-data.ts';
import { searchRecords } from '../../search/records/search-records.ts';

/** The files that the search of a site loads. */
export interface SearchFiles {
  data: PublishedSearch;
  /** The Pagefind index. */
  index: IndexFile[];
  /** The version of the index: the name of its first file. */
  version: string;
}

/** Returns the files that the search of a library loads. They are made once for each library. */
export function searchFiles(library: Library): Promise<SearchFiles> {
  const files = made.get(library) ?? makeFiles(library);
  made.set(library, files);
  return files;
}

const made = new WeakMap<Library, Promise<SearchFiles>>();

async function makeFiles(library: Library): Promise<SearchFiles> {
  const records = searchRecords(library);
  const { files, urls } = await pagefindIndex(records);
  const version = files.find(({ path }) => path.endsWith('.pf_meta'))?.path.split(/[._]/)[2] ?? '';
  return { data: { ...searchData(library, records, readVocabulary()), pagefind: urls }, index: files, version };
}

/** The most files of the index that a page loads ahead; of more, a query needs only some. */
const mostAhead = 2;

/** Returns the paths of the files that the search page loads ahead: everything that any query needs. */
export function preloadedFiles({ index, version }: SearchFiles): { modules: string[]; data: string[] } {
  const names = index.map(({ path }) => path);
  const chunks = names.filter((name) => name.startsWith('index/'));
  const data = names.filter((name) => /\.pf_meta$|^wasm\./.test(name));
  const inIndex = (name: string) => urls.searchIndex() + name;
  return {
    modules: names.filter((name) => name.endsWith('.js')).map(inIndex),
    data: [
      ...[urls.searchRecords()],
      ...[...data, `pagefind-entry.json?ts=${version}`, ...(chunks.length <= mostAhead ? chunks : [])].map(inIndex),
    ],
  };
}
