import type { ConceptFinder } from './concept-finder.ts';
import { isFacetToken } from './facet-token.ts';
import type { SearchRecord } from './record.ts';
import { recordFacets } from './record-facets.ts';
import type { SearchIndex } from './search-index.ts';
import { stemOf, tokensOf } from './tokens.ts';

/** The functions with which an index finds and weighs records. */
export interface RecordIndexOptions {
  /** Returns the text whose words a record is found by. */
  wordsOf: (record: SearchRecord) => string;
  /** Returns how much a record counts; 1 by default. */
  weightOf?: (record: SearchRecord) => number;
  /** Returns how well a word fits a record that has it `times` times and whose length is `share` of the mean length. */
  fitOf?: (times: number, share: number) => number;
}

/** Returns an index of records held in memory. */
export function recordIndex(
  listed: readonly SearchRecord[],
  findConcepts: ConceptFinder,
  { wordsOf, weightOf = () => 1, fitOf = (times) => times }: RecordIndexOptions,
): SearchIndex {
  const records = new Map(listed.map((record) => [record.url, record]));
  const counts = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const [id, record] of records) {
    const tokens = [...tokensOf(wordsOf(record)).map(stemOf), ...recordFacets(record, findConcepts)];
    lengths.set(id, tokens.length);
    for (const token of tokens) {
      const inRecords = counts.get(token) ?? new Map<string, number>();
      counts.set(token, inRecords.set(id, (inRecords.get(id) ?? 0) + 1));
    }
  }
  const meanLength = [...lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(records.size, 1);
  return {
    recordCount: records.size,
    weight: (id) => {
      const record = records.get(id);
      return record ? weightOf(record) : 1;
    },
    postings: async (token) => {
      const inRecords = counts.get(token) ?? counts.get(stemOf(token)) ?? new Map<string, number>();
      const fits = [...inRecords].map(([id, times]) => {
        // as in Pagefind, a facet token fits all records alike
        const fit = isFacetToken(token) ? 1 : fitOf(times, (lengths.get(id) ?? 0) / meanLength);
        return [id, fit] as const;
      });
      const best = Math.max(...fits.map(([, one]) => one));
      return new Map(fits.map(([id, one]) => [id, one / best]));
    },
    read: async (id) => {
      const { url = '', title = '', kind = '', text = '', sections = [], status, reply } = records.get(id) ?? {};
      return { url, title, kind, sections: sections.join(' '), status, reply, text };
    },
  };
}
