import { isFacetToken } from './facet-token.ts';
import { memoryWords } from './memory-words.ts';
import { type PlainRecord, type SearchRecord, searchedText } from './record.ts';
import { recordFacets } from './record-facets.ts';
import type { SearchIndex, WordLookup } from './search-index.ts';
import { stemOf, tokensOf } from './tokens.ts';

/**
 * Returns an index of records. The words of all records but subjects are looked up with `lookUp`; facet tokens and the
 * words of subjects, in the records themselves.
 */
export function recordIndex(listed: readonly SearchRecord[], lookUp: WordLookup): SearchIndex {
  const records = new Map(listed.map((record) => [record.url, record]));
  const facets = new Map<string, Map<string, number>>();
  for (const [url, record] of records) {
    for (const token of recordFacets(record)) {
      const found = facets.get(token) ?? new Map<string, number>();
      facets.set(token, found.set(url, 1));
    }
  }
  const subjects = listed.filter(isSubject);
  const lookUpSubjects = memoryWords(subjects.map((record) => [record.url, searchedText(record)]));
  const lookUpWord = async (word: string) => new Map([...(await lookUp(word)), ...(await lookUpSubjects(word))]);
  return {
    records,
    postings: async (token) => (isFacetToken(token) ? (facets.get(token) ?? new Map()) : lookUpWord(token)),
    find: (id) => records.get(id),
  };
}

/** Returns the words of the records whose words are looked up elsewhere, as stems: those of all records but subjects. */
export function indexedStems(records: readonly PlainRecord[]): Set<string> {
  const others = records.filter((record) => !isSubject(record));
  return new Set(others.flatMap((record) => tokensOf(searchedText(record)).map(stemOf)));
}

/** Returns whether a record is of a subject, whose words are looked up in memory. */
export function isSubject({ kind }: Pick<PlainRecord, 'kind'>): boolean {
  return kind === 'subject';
}
