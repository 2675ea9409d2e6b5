/** An edition of a standard that organisations can be certified to. */
export interface Edition {
  /** The designation as printed: `ISO/IEC 27001:2013`. */
  name: string;
  /** Designations of national and European adoptions of the same text, if another year is printed on them. */
  adoptions?: readonly string[];
  /** The designation of the edition that replaced it. */
  replacedBy?: string | undefined;
  /** The last day on which a certificate to it could be valid, as an ISO date; absent if nobody has set one. */
  endsOn?: string | undefined;
  /** The document that sets the last day. */
  source?: string | undefined;
  /** The first day on which a certificate to it may no longer be valid, if it was replaced and nobody has set a last day. */
  unsureFrom?: string | undefined;
}

/** A standard whose editions are known. */
export interface Standard {
  /** Its name without an edition: `ISO/IEC 27001`. */
  title: string;
  /** What names it in a text, such as its number. */
  designations: readonly string[];
  /** What tells its editions apart. */
  by: 'year' | 'version';
  /** Newest first. */
  editions: readonly Edition[];
}
