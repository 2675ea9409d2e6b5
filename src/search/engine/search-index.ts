import type { SearchHit } from './search-hit.ts';

/** The records that have a token: record id → how well the token fits the record, from 0 to 1. */
export type Postings = ReadonlyMap<string, number>;

/** Records that can be looked up by their tokens. */
export interface SearchIndex {
  /** The number of records. */
  recordCount: number;
  /** Returns the records that have a token; an empty map if there are none. */
  postings: (token: string) => Promise<Postings>;
  /** Returns how much a record counts. */
  weight: (id: string) => number;
  /** Returns a record that `postings` returned, with its whole text. */
  read: (id: string) => Promise<Omit<SearchHit, 'excerpt'> & { text: string }>;
}
