import type { PlainRecord } from './record.ts';

/** The records that have a token: record id → how well the token fits the record, from 0 to 1. */
export type Postings = ReadonlyMap<string, number>;

/** Returns the records that have a word, by their ids, with how well it fits each. */
export type WordLookup = (word: string) => Promise<Postings>;

/** Records that can be looked up by their tokens. A record's id is its URL. */
export interface SearchIndex {
  /** The records that every query is compared with, by id. */
  records: ReadonlyMap<string, PlainRecord>;
  /** Returns the records that have a token; an empty map if there are none. */
  postings: (token: string) => Promise<Postings>;
  /** Returns a record that `postings` returned. */
  find: (id: string) => PlainRecord | undefined;
}
