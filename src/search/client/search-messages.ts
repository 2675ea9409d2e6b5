import type { ChosenFacets, FacetCounts } from '../engine/facet-counts.ts';
import type { SearchHit, SearchResults } from '../engine/search-hit.ts';
import type { SearchUrls } from './search-urls.ts';

/** A search that a page asks its worker for. */
export interface SearchRequest {
  query: string;
  /** The reader's day, as an ISO date. */
  day: string;
  /** The old revision to search, as the list of revisions names it; empty for everything current. */
  revision: string;
  /** The facets that hits must have. */
  chosen: ChosenFacets;
  /** The most hits to return. */
  limit: number;
}

/** The results of a search as a worker sends them. */
export interface SearchResponse extends Pick<
  SearchResults,
  'corrected' | 'unknown' | 'notAssessed' | 'isNear' | 'cut'
> {
  /** The best hits that have the chosen facets. */
  hits: SearchHit[];
  /** The number of hits that have the chosen facets. */
  total: number;
  /** The number of all hits. */
  found: number;
  counts: FacetCounts;
}

/** The first message to a worker. Its URLs begin with a slash, because what is relative to a page is not to its worker. */
export interface StartMessage {
  type: 'start';
  urls: SearchUrls;
  /** The URLs of files that the page loads and sends. */
  ahead: readonly string[];
}

/** A file that the page has loaded. Without its content, the worker has to load it. */
export interface FileMessage {
  type: 'file';
  url: string;
  content: ArrayBuffer | undefined;
}

/** A message to a worker: `load` loads a search that may be asked for, `search` asks for a response with the same id. */
export type MessageToWorker =
  | StartMessage
  | FileMessage
  | { type: 'load'; revision: string }
  | { type: 'search'; id: number; request: SearchRequest };

/** A message from a worker: the response to a request, or why there is none. */
export type MessageToPage = { id: number; response: SearchResponse } | { id: number; error: string };
