import type { CertificateFacts } from '../../model/certificate-words.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { HitKind, SearchedAnswer } from './record.ts';

/** One result of a search, ready to be shown. */
export interface SearchHit {
  /** Path from the site's root. */
  url: string;
  title: string;
  kind: HitKind;
  /** Numbers of the sections it is in or cites, best first. */
  sections: string[];
  /** Those of `sections` that say nothing of what is asked and only come nearest. */
  near: string[];
  /** The document's own labels of sections, by the section's number. */
  labels: ReadonlyMap<string, string>;
  /** The status of a framework's item, or of the question that a subject shows first. */
  status: string | undefined;
  excerpt: ExcerptPart[];
  /** A subject's judged questions, the one to be shown first at the beginning. */
  answers: HitAnswer[];
  /** The number of `answers` that the query is about. */
  shown: number;
  /** Its sources other than the policy, in words. */
  sources: readonly string[];
  /** The facts that decide a certificate's status on the reader's day. */
  facts: CertificateFacts | undefined;
}

/** A question of a subject as a hit shows it. */
export type HitAnswer = SearchedAnswer & { excerpt: ExcerptPart[] };

/** Returns whether a hit is wanted. */
export type HitFilter = (hit: Pick<SearchHit, 'kind' | 'status'>) => boolean;

/** The result of a search. */
export interface SearchResults {
  /** The kind and the status of each hit, best first. */
  found: readonly Pick<SearchHit, 'kind' | 'status'>[];
  /** Corrected words: typed → corrected. */
  corrected: Map<string, string>;
  /** Words that nothing on the site has. */
  unknown: string[];
  /** Whether every word of the query was known as it was typed, so that it needs no other language. */
  isEnglish: boolean;
  /** Whether the query was too long to be read to its end. */
  cut: boolean;
  /** Returns the best hits, at most `limit` of them; with a filter, of the wanted ones. */
  hits: (limit: number, isWanted?: HitFilter) => SearchHit[];
}
