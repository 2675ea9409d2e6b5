import type { Heading, Root } from 'mdast';
import { boldLineNotes, boldLinesToHeadings } from './bold-lines.ts';
import { removeControls, withoutControls } from './control-characters.ts';
import type { DocumentKind } from './document-kind.ts';
import { flattenCells } from './flatten-cells.ts';
import type { InnerLink, LinkSurroundings } from './inner-links.ts';
import { joinPageBreaks } from './join-page-breaks.ts';
import type { Note } from './note.ts';
import type { Omission } from './omissions.ts';
import { promoteHeaders } from './promote-headers.ts';
import { readDocument } from './read-document.ts';
import { removeGeneratedText } from './remove-generated-text.ts';
import { runInNotes } from './run-in-headings.ts';
import { stripMarkup } from './strip-markup.ts';

/** A document to import, as text. */
export interface SourceText {
  text: string;
  kind: DocumentKind;
  /** The name of its file, if there are several. */
  name?: string | undefined;
  /** What is known of a document that was converted to `text`, such as a Word file. */
  converted?: ConvertedDocument | undefined;
}

/** A document in another format than its text here. */
export interface ConvertedDocument {
  /** The title outside its text. */
  title: string | undefined;
  /** Its words, as HTML, for the check that none is lost. */
  words: string;
  omissions: readonly Omission[];
  notes: readonly Note[];
}

/** A document with nothing in it that a section may not contain. */
export interface PreparedDocument {
  tree: Root;
  /** The title outside its text. */
  title: string | undefined;
  omissions: Omission[];
  notes: Note[];
  innerLinks: InnerLink[];
  places: ReadonlyMap<string, Heading>;
}

/** How a document is read. */
export interface PreparationOptions extends LinkSurroundings {
  /** The URL where it was published; relative links are resolved against it. */
  source?: string | undefined;
  /** Whether lines that are bold as a whole are headings. */
  boldHeadings?: boolean | undefined;
}

/** Reads a document and makes it literal text. */
export function prepareDocument(
  { text, kind, converted }: SourceText,
  { boldHeadings, ...surroundings }: PreparationOptions = {},
): PreparedDocument {
  const { tree, title, omissions, notes, places } = readDocument(text, kind);
  const controlNotes = removeControls(tree);
  const generated = removeGeneratedText(tree, places);
  const stripped = stripMarkup(tree, surroundings);
  const cellNotes = flattenCells(tree);
  promoteHeaders(tree);
  const joined = kind === 'markdown' ? joinPageBreaks(tree.children) : { nodes: tree.children, notes: [] };
  tree.children = joined.nodes;
  if (boldHeadings) boldLinesToHeadings(tree);
  const own = [
    ...notes,
    ...controlNotes,
    ...generated.notes,
    ...stripped.notes,
    ...cellNotes,
    ...joined.notes,
    ...boldLineNotes(tree),
    ...runInNotes(tree),
  ];
  const ownTitle = converted?.title ?? title;
  return {
    tree,
    title: ownTitle === undefined ? undefined : withoutControls(ownTitle),
    omissions: [...(converted?.omissions ?? []), ...omissions, ...stripped.omissions, ...generated.omissions],
    // the lines of what a document was converted to are not its own
    notes: [...(converted?.notes ?? []), ...(converted ? own.map(withoutLine) : own)],
    innerLinks: converted ? stripped.innerLinks.map(({ position: _, ...link }) => link) : stripped.innerLinks,
    places,
  };
}

function withoutLine({ text }: Note): Note {
  return { text };
}
