import type { PlainRecord } from '../engine/record.ts';
import { isSubject } from '../engine/record-index.ts';
import type { WordLookup } from '../engine/search-index.ts';
import { stemOf } from '../engine/tokens.ts';

/** The part of Pagefind that the search uses. */
export interface Pagefind {
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

/** Makes a Pagefind with options. */
export type MakePagefind = (options: object) => Pagefind;

/** A record that Pagefind found. */
export interface PagefindResult {
  id: string;
  score: number;
}

/**
 * Returns the Pagefind index in the folder at `url`, which loads. `version` is the index's own, so that a browser may keep
 * it. Searching rejects if it cannot be loaded.
 */
export function openPagefind(makePagefind: MakePagefind, url: string, version: string): Pagefind {
  // no language, because words are stemmed when the index is made
  return makePagefind({ basePath: url, metaCacheTag: version, language: 'unknown' });
}

/** Returns the URLs of records by Pagefind's ids, which a search file lists. */
export function pagefindIds(ids: string, records: readonly PlainRecord[]): Map<string, string> {
  const indexed = records.filter((record) => !isSubject(record));
  return new Map(ids.split(' ').map((id, index) => [`unknown_${id}`, indexed[index]?.url ?? '']));
}

/**
 * Returns a lookup of words in a Pagefind index. `urls` has the URL of each record by Pagefind's id; words that are not in
 * `indexed` have no record, because Pagefind takes a word it lacks for another that begins alike.
 */
export function pagefindWords(
  pagefind: Pagefind,
  urls: ReadonlyMap<string, string>,
  indexed: ReadonlySet<string>,
): WordLookup {
  return async (word) => {
    const stem = stemOf(word);
    if (!indexed.has(stem)) return new Map();
    const { results } = await pagefind.search(stem);
    const best = Math.max(...results.map(({ score }) => score), Number.EPSILON);
    return new Map(results.map(({ id, score }) => [urls.get(id) ?? '', score / best]));
  };
}
