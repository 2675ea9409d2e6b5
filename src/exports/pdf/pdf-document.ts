/** A document to be typeset. It is plain data: the template prints every text as it is, never as markup. */
export interface PdfDocument {
  title: string;
  author: string;
  subtitle: string;
  /** BCP 47. */
  language: string;
  /** The footer of each page. */
  running: string;
  /** The text on the title page. */
  notes: PdfBlock[];
  /** The heading of the table of contents. */
  contents: string;
  chapters: PdfChapter[];
  /** The creation date that the file has, as an ISO 8601 instant. */
  made: string;
}

/** A heading with the blocks below it. The heading is a bookmark and links to its permalink. */
export interface PdfChapter {
  /** The level of the heading, from 1. */
  level: number;
  title: string;
  url: string;
  blocks: PdfBlock[];
}

/** A block of text. */
export type PdfBlock =
  | { kind: 'paragraph'; children: PdfInline[] }
  /** `isLabelled` means that each item begins with a label of its own, which takes the place of the bullet. */
  | { kind: 'list'; ordered: boolean; start: number; isLabelled?: true; items: PdfBlock[][] }
  | { kind: 'quote'; children: PdfBlock[] }
  | { kind: 'code-block'; text: string }
  | { kind: 'table'; columns: number; header: PdfInline[][]; cells: PdfInline[][] }
  /** A block that has a mark in the margin. */
  | { kind: 'marked'; mark: PdfMark; block: PdfBlock };

/** Inline content. */
export type PdfInline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'emphasis' | 'strong' | 'delete' | 'small'; children: PdfInline[] }
  | { kind: 'link'; url: string; children: PdfInline[] }
  | PdfMark;

/** A mark in the margin: the label of a clause, which links to its permalink. */
export interface PdfMark {
  kind: 'mark';
  label: string;
  url: string;
  /** How far the line is indented, in ems. */
  indent: number;
}
