import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { type PlainRecord, searchedText } from '../engine/record.ts';
import { isSubject } from '../engine/record-index.ts';
import { stemOf, tokensOf } from '../engine/tokens.ts';

/** A file of the search index, with its path in the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The Pagefind index of a site. */
export interface PagefindIndex {
  files: IndexFile[];
  /** Pagefind's browser API: the source of a module. */
  script: string;
  /** The ids that Pagefind gave the records, in their order. Subjects have none. */
  ids: string[];
}

/**
 * Returns the Pagefind index of the records' words, as stems. The records themselves are in the search data, so Pagefind's
 * own files about each are left out. Rejects if Pagefind cannot start or refuses a record.
 */
export async function pagefindIndex(records: readonly PlainRecord[]): Promise<PagefindIndex> {
  // no language, because words are stemmed here
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const indexed = records.filter((one) => !isSubject(one));
  for (const record of indexed) {
    const content = tokensOf(searchedText(record)).map(stemOf).join(' ');
    const added = await index.addCustomRecord({ url: record.url, language: 'unknown', content });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const isFragment = ({ path }: IndexFile) => path.startsWith('fragment/');
  const ids = new Map(files.filter(isFragment).map(urlAndId));
  return {
    files: files.filter((file) => isLoaded(file.path) && !isFragment(file)),
    script: Buffer.from(files.find(({ path }) => path === 'pagefind.js')?.content ?? []).toString('utf8'),
    ids: indexed.map(({ url }) => ids.get(url) ?? ''),
  };
}

/** Returns whether the search page loads a file: no script, and no filters. */
function isLoaded(path: string): boolean {
  return !/\.(js|css)$|^filter\//.test(path);
}

function urlAndId({ path, content }: IndexFile): [url: string, id: string] {
  const id = path.replace(/^fragment\/unknown_|\.pf_fragment$/g, '');
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return [url, id];
}
