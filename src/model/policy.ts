/** A paragraph or list item of a section: the unit one can cite. */
export interface Clause {
  /** `s3.7-p1`: section number and ordinal; the same on every page that shows the clause. */
  id: string;
  /** `§3.7 ¶1`. */
  label: string;
  /** Position in its section in reading order, from 1. */
  ordinal: number;
  kind: 'paragraph' | 'item' | 'block';
  /** The words alone, white space collapsed. */
  text: string;
  /** The words with their inline markup. */
  html: string;
  /** The external addresses it leads to. */
  links: string[];
}

/** A numbered heading of the policy with its text. */
export interface Section {
  /** File name without extension: stays when the number changes. */
  id: string;
  /** `3.7`. */
  number: string;
  title: string;
  clauses: Clause[];
  /** The whole body, clauses marked, as it stands on a page. */
  html: string;
  /** The body as its author wrote it. */
  source: string;
}

/** The whole policy as of a date. */
export interface Revision {
  /** ISO date; the folder's name. */
  date: string;
  /** Sealed revisions are published and never edited; the others are drafts. */
  sealed: boolean;
  title: string;
  /** ISO 8601 instant with the offset of the place of publication. */
  publishedAt: string;
  /** Where this revision was first published, if elsewhere. */
  source?: string | undefined;
  /** What changed, in a sentence. */
  summary: string;
  /** In the order of their numbers. */
  sections: Section[];
}

/** The id of a clause: `clauseId('3.7', 1)` is `s3.7-p1`. */
export function clauseId(number: string, ordinal: number): string {
  return `s${number}-p${ordinal}`;
}

/** The printed name of a clause: `clauseLabel('3.7', 1)` is `§3.7 ¶1`. */
export function clauseLabel(number: string, ordinal: number): string {
  return `${sectionLabel(number)} ¶${ordinal}`;
}

/** The printed name of a section: `§3.7`. */
export function sectionLabel(number: string): string {
  return `§${number}`;
}

/** The id of a section's heading on any page that shows it: `s3.7`. */
export function sectionAnchor(number: string): string {
  return `s${number}`;
}
