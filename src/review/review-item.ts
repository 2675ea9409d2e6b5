/** What a person has to look at, sooner or later. */
export type ReviewKind =
  | 'policy-unrevised'
  | 'answer-unreviewed'
  | 'certificate-expiry'
  | 'edition-end'
  | 'reference-dead'
  | 'reference-unverified'
  | 'security-txt-expiry';

/** A date of the content and what a person has to do about it. */
export interface ReviewItem {
  kind: ReviewKind;
  /** Path inside the content folder: `certificates/iso-27001.yaml`. */
  file: string;
  /** Where in the file the date, or what it is about, stands. */
  field: string[];
  /** ISO date: from here on it is late. */
  date: string;
  /** How many days before that it is listed already. */
  notice: number;
  /** One sentence: what is the matter, or will be. */
  message: string;
  /** One sentence: what to do. */
  hint: string;
}
