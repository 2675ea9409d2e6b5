import type { ExcerptPart } from './excerpt.ts';

/** One result of a search, ready to be shown. */
export interface SearchHit {
  /** Path from the site's root. */
  url: string;
  title: string;
  kind: string;
  /** Numbers of the sections it is in or cites, separated by spaces. */
  sections: string;
  status: string | undefined;
  /** The reply to a yes-or-no question. */
  reply?: string | undefined;
  excerpt: ExcerptPart[];
}

/** The result of a search. */
export interface SearchResults {
  /** The number of hits. */
  total: number;
  /** Corrected words: typed → corrected. */
  corrected: Map<string, string>;
  /** Words that nothing on the site has. */
  unknown: string[];
  /** Returns the best hits, at most `limit` of them. */
  hits: (limit: number) => Promise<SearchHit[]>;
}
