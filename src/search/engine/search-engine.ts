import { conceptFinder } from './concept-finder.ts';
import { excerpt } from './excerpt.ts';
import { queryParser } from './parse-query.ts';
import { rank } from './rank.ts';
import type { SearchHit, SearchResults } from './search-hit.ts';
import type { Postings, SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Returns the results of a query, ranked. */
export type SearchEngine = (query: string) => Promise<SearchResults>;

/** Returns the search over an index: it parses a query, looks up its tokens and ranks the records found. */
export function searchEngine(index: SearchIndex, vocabulary: Vocabulary): SearchEngine {
  const parseQuery = queryParser(vocabulary);
  return async (query) => {
    const { parts, corrected, unknown, stems, concepts } = parseQuery(query);
    const postings = new Map<string, Postings>();
    for (const token of new Set(parts.flatMap(({ lookups }) => lookups.map((lookup) => lookup.token)))) {
      postings.set(token, await index.postings(token));
    }
    const ranked = rank(parts, postings, Math.max(index.recordCount, 1), index.weight);
    const findConcepts = conceptFinder(concepts);
    const hitOf = async (id: string): Promise<SearchHit> => {
      const { text, ...record } = await index.read(id);
      return { ...record, excerpt: excerpt(text, stems, findConcepts) };
    };
    const hits = (limit: number) => Promise.all(ranked.slice(0, limit).map(({ id }) => hitOf(id)));
    return { total: ranked.length, corrected, unknown, hits };
  };
}
