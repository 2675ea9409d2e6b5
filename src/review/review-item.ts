/** The kinds of items that a review lists. */
export type ReviewKind =
  | 'policy-unrevised'
  | 'policy-review'
  | 'draft-unsealed'
  | 'answer-unreviewed'
  | 'certificate-expiry'
  | 'certificate-suspended'
  | 'edition-end'
  | 'reference-dead'
  | 'reference-changed'
  | 'reference-unverified'
  | 'security-txt-expiry'
  | 'source-old';

/** A date in the content that a person has to act on. */
export interface ReviewItem {
  kind: ReviewKind;
  /** Path inside the content folder: `certificates/iso-27001.yaml`. */
  file: string;
  /** The path of the field in the file that has the date, or that the item is about. */
  field: string[];
  /** The id of the part of the file that the item is about, if another item may be about another part. */
  part?: string | undefined;
  /** The policy that the item is about, or whose new revision it is due to. */
  policy?: string | undefined;
  /** The ISO date on which the item is overdue. */
  date: string;
  /** How many days before that date the item becomes due. */
  leadDays: number;
  /** A sentence that says what is or will be the matter. */
  message: string;
  /** A sentence that says what to do. */
  hint: string;
}
