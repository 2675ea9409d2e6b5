import type { CertificateFacts } from '../../model/certificate-words.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { NotAssessed } from './not-assessed.ts';
import type { HitKind, SearchedAnswer } from './record.ts';

/** One result of a search, ready to be shown. */
export interface SearchHit {
  /** Path from the site's root. */
  url: string;
  title: string;
  /** The title as a screen reader is to speak it. */
  spoken: string;
  kind: HitKind;
  /** The keys of the sections it is in or cites, best first: their numbers, after the policy if the company has several. */
  sections: string[];
  /** Those of `sections` that say what is asked, as citations name them: `§3.7`. */
  cited: string[];
  /** Those of `sections` that say nothing of what is asked and only come nearest, as citations name them. */
  nearest: string[];
  /** Ids of the policies it is in or cites, best first, if the company has several. */
  policies?: string[];
  /** The status of the question that a subject shows first, or of a framework's item. */
  status: string | undefined;
  excerpt: ExcerptPart[];
  /** The words that lead in to a clause that is an item of a list; empty for others. */
  leadIn: string;
  /** A subject's judged questions, the one to be shown first at the beginning. */
  answers: HitAnswer[];
  /** The number of `answers` that the query is about. */
  shown: number;
  /** Its sources other than the policy, in words. */
  sources: readonly string[];
  /** The facts that decide a certificate's status on the reader's day. */
  facts: CertificateFacts | undefined;
  /** Whether it is a certificate of another company. */
  isOfOther: boolean;
  /** The numbers of a framework item's questions, in words. */
  counts: string | undefined;
  /** The day from which its text applies, if that was to come when the site was built. */
  from: string | undefined;
  /** The last day on which its text applies, if that was known when the site was built. */
  until: string | undefined;
  /** The certificates that a clause is quoted for or links to. */
  certificates: readonly { title: string; facts: CertificateFacts }[];
}

/** A question of a subject as a hit shows it. */
export type HitAnswer = SearchedAnswer & {
  excerpt: ExcerptPart[];
  /** The day from which what it cites applies, if that was to come when the site was built. */
  from: string | undefined;
};

/** The properties of a hit that a reader may choose results by. */
export type HitFacets = Pick<SearchHit, 'kind' | 'status' | 'policies'>;

/** Returns whether a hit is wanted. */
export type HitFilter = (hit: HitFacets) => boolean;

/** The result of a search. */
export interface SearchResults {
  /** The facets of each hit, best first. */
  found: readonly HitFacets[];
  /** Corrected words: typed → corrected. */
  corrected: Map<string, string>;
  /** Words that nothing on the site has. */
  unknown: string[];
  /** The subjects that the query asks about, if nobody has judged what it asks. */
  notAssessed: readonly NotAssessed[];
  /**
   * Whether the hits only come near what is asked: nothing on the site has the words that carry the query, or nobody has judged it.
   */
  isNear: boolean;
  /** Whether every word of the query was known as it was typed, so that it needs no other language. */
  isEnglish: boolean;
  /** Whether the query was too long to be read to its end. */
  cut: boolean;
  /** Returns the best hits, at most `limit` of them; with a filter, of the wanted ones. */
  hits: (limit: number, isWanted?: HitFilter) => SearchHit[];
}
