/** A document to be typeset: plain data, of which the template shows everything and understands nothing as markup. */
export interface PdfDocument {
  title: string;
  author: string;
  subtitle: string;
  /** BCP 47. */
  language: string;
  /** The line at the foot of each page. */
  running: string;
  /** On the title page. */
  notes: PdfBlock[];
  /** The heading over the list of chapters. */
  contents: string;
  chapters: PdfChapter[];
  /** ISO 8601 instant that the file says it was made at. */
  made: string;
}

/** A heading, which is a bookmark and a link to its permalink, with its text. */
export interface PdfChapter {
  /** From 1. */
  level: number;
  title: string;
  url: string;
  blocks: PdfBlock[];
}

/** A block of text. */
export type PdfBlock =
  | { kind: 'paragraph'; children: PdfInline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: PdfBlock[][] }
  | { kind: 'quote'; children: PdfBlock[] }
  | { kind: 'code-block'; text: string }
  | { kind: 'table'; columns: number; header: PdfInline[][]; cells: PdfInline[][] }
  /** A block with a mark in the margin. */
  | { kind: 'marked'; mark: PdfMark; block: PdfBlock };

/** A piece of a line. */
export type PdfInline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'emphasis' | 'strong' | 'delete' | 'small'; children: PdfInline[] }
  | { kind: 'link'; url: string; children: PdfInline[] }
  | PdfMark;

/** What stands in the margin beside a line: a clause's label that leads to its permalink. */
export interface PdfMark {
  kind: 'mark';
  label: string;
  url: string;
  /** How far the line is indented, in ems. */
  indent: number;
}
