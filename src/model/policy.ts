import type { Seal } from './seal.ts';

/** A paragraph, list item or other block of a section: the unit that can be cited. */
export interface Clause {
  /** `s3.7-p1`: section number and ordinal; the same on every page that shows the clause. */
  id: string;
  /** `§3.7 ¶1`. */
  label: string;
  /** Position in its section in reading order, from 1. */
  ordinal: number;
  kind: 'paragraph' | 'item' | 'block';
  /** Its words without markup, white space collapsed. */
  text: string;
  /** Its words with inline markup. */
  html: string;
  /** The list that an item stands in; `null` for a clause that is no item. */
  list: ClauseList | null;
  /** Whether it stands in a note, which is set apart from the text. */
  inNote: boolean;
  /** The external URLs it links to. */
  links: string[];
}

/** The place of an item in its list. Both numbers are `null` in a list with bullets. */
export interface ClauseList {
  /** How deep the list is nested in others, from 1. */
  depth: number;
  /** The number of the list's first item. */
  start: number | null;
  /** The item's own number. */
  number: number | null;
}

/** A numbered heading of the policy with its text. */
export interface Section {
  /** The file name without extension; it stays the same when the number changes. */
  id: string;
  /** `3.7`. */
  number: string;
  /** Whether the document leaves out the numbers before its own. */
  skipsNumbers?: true | undefined;
  /** The label that the document itself gives it, if it is not the number: `A`, `Article 5`. */
  label?: string | undefined;
  /** Whether it is the text above the first heading, which the document gives no number and no other title than its own. */
  isPreamble?: true | undefined;
  title: string;
  clauses: Clause[];
  /** The whole body as on its page, each clause with its mark. */
  html: string;
  /** The body as its author wrote it, in Markdown. */
  source: string;
}

/** Names a revision: the policy, by its folder, and the id of the revision. */
export interface RevisionName {
  /** The name of the policy's folder: `policy`, or one of those in `policies/`. */
  policy: string;
  date: string;
}

/** The whole policy as of a date. */
export interface Revision extends RevisionName {
  /** Its id, which is also the folder's name: an ISO date, with `-2`, `-3` for a later revision of the same day. */
  date: string;
  /** Whether it is published and never edited again; otherwise it is a draft. */
  sealed: boolean;
  /** Its place in the log of seals; none for a draft, or if the policy has no log. */
  seal?: Seal | undefined;
  title: string;
  /** ISO 8601 instant with the offset of the place of publication. */
  publishedAt: string;
  /** The URL where it was first published, if that was elsewhere. */
  source?: string | undefined;
  /** A sentence about what changed. */
  summary: string;
  /** Why it was changed, if the company says so. */
  reason?: string | undefined;
  /** The version that the company gives it: `2.1`. */
  version?: string | undefined;
  /** The role that is responsible for it, if the company says so. */
  owner?: string | undefined;
  /** Who approved it, if the company says so. */
  approvedBy?: string | undefined;
  /** The day on which it was approved, if the company says so. */
  approvedOn?: string | undefined;
  /** The day from which it applies, if that is not the day of its publication. */
  effectiveFrom?: string | undefined;
  /** The day by which the company reviews it next, if it says so. */
  nextReview?: string | undefined;
  /** The sections in the order of their numbers. */
  sections: Section[];
}

/** Returns the id of a clause: `clauseId('3.7', 1)` is `s3.7-p1`. */
export function clauseId(number: string, ordinal: number): string {
  return `s${number}-p${ordinal}`;
}

/** Returns the printed name of a clause: `clauseLabel('3.7', 1)` is `§3.7 ¶1`. */
export function clauseLabel(number: string, ordinal: number): string {
  return `${sectionLabel(number)} ¶${ordinal}`;
}

/** Returns the printed name of a section: `§3.7`. */
export function sectionLabel(number: string): string {
  return `§${number}`;
}

/** Returns the heading of a section as the document writes it: `3.7. Backing up data`, `A. Words`, `(b) Copies`. */
export function sectionHeading({
  title,
  ...section
}: Pick<Section, 'number' | 'label' | 'isPreamble' | 'title'>): string {
  return `${printedLabel(section)} ${title}`.trim();
}

/** Returns the title of a section after the document's own label for it, if it has one: `Article 5. Boats`, `Boats`. */
export function labelledTitle(section: Pick<Section, 'number' | 'label' | 'title'>): string {
  return section.label === undefined ? section.title : sectionHeading(section);
}

/** Returns what stands before the title of a section: the document's label for it, or else its number; nothing before a preamble. */
export function printedLabel({ number, label = number, isPreamble }: PrintedSection): string {
  if (isPreamble) return '';
  return /[\p{L}\p{N}]$/u.test(label) ? `${label}.` : label;
}

/** Returns what stands before the title of a section in lists: as `printedLabel`, but without the full stop. */
export function listedLabel({ number, label = number, isPreamble }: PrintedSection): string {
  return isPreamble ? '' : label;
}

/** The part of a section that what stands before its title depends on. */
type PrintedSection = Pick<Section, 'number' | 'label' | 'isPreamble'>;

/** Returns the name of a section in a citation: `§3.7`, or with the document's own label `§2.1 “B”`. */
export function citedSection({ number, label }: Pick<Section, 'number' | 'label'>): string {
  return label === undefined ? sectionLabel(number) : `${sectionLabel(number)} “${label}”`;
}

/**
 * Returns the name of a clause in a citation: `§3.7 ¶1`, or with the document's own label for its section
 * `§2.1 “B” ¶1`.
 */
export function citedClause(label: string, sectionLabel: string | undefined): string {
  return sectionLabel === undefined ? label : label.replace(/ (?=¶\d+$)/, ` “${sectionLabel}” `);
}

/** Returns the id of a section's heading, on every page that shows it: `s3.7`. */
export function sectionAnchor(number: string): string {
  return `s${number}`;
}
