import { excerpt, type Piece } from './excerpt.ts';
import { queryReader } from './query.ts';
import { type Found, rank } from './rank.ts';
import { conceptFinder, type Vocabulary } from './vocabulary.ts';

/** A result, ready to be shown. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  sections: string;
  status: string | undefined;
  /** The reply to a yes-or-no question. */
  reply?: string | undefined;
  excerpt: Piece[];
}

/** What a search found. */
export interface Answered {
  total: number;
  /** Words that were taken for others: typed → understood. */
  mended: Map<string, string>;
  /** Words that nothing has. */
  unknown: string[];
  /** The first so many hits, best first. */
  hits: (limit: number) => Promise<Hit[]>;
}

/** Records that can be looked up by a token. */
export interface SearchIndex {
  /** How many records there are. */
  records: number;
  /** The ids of the records that have a token, with how well each fits, from 0 to 1. */
  find: (token: string) => Promise<Found>;
  /** How much a record counts. */
  weight: (id: string) => number;
  /** A record that was found: what is shown of it, and its whole text. */
  read: (id: string) => Promise<Omit<Hit, 'excerpt'> & { text: string }>;
}

/** A search over a built site. */
export type SearchEngine = (query: string) => Promise<Answered>;

/** Makes the search over an index: reads a query, looks up what it asks for and ranks what was found. */
export function searchEngine(index: SearchIndex, vocabulary: Vocabulary): SearchEngine {
  const readQuery = queryReader(vocabulary);
  return async (query) => {
    const { units, mended, unknown, stems, concepts } = readQuery(query);
    const found = new Map<string, Found>();
    for (const token of new Set(units.flatMap(({ asks }) => asks.map((ask) => ask.token)))) {
      found.set(token, await index.find(token));
    }
    const ranked = rank(units, found, Math.max(index.records, 1), index.weight);
    const findConcepts = conceptFinder(concepts);
    return {
      total: ranked.length,
      mended,
      unknown,
      hits: (limit) =>
        Promise.all(
          ranked.slice(0, limit).map(async ({ id }): Promise<Hit> => {
            const { text, ...hit } = await index.read(id);
            return { ...hit, excerpt: excerpt(text, stems, findConcepts) };
          }),
        ),
    };
  };
}
