import { parseBody } from '../markdown/parse-section.ts';
import { boldLineNotes } from './bold-lines.ts';
import { lostWords } from './source-words.ts';
import { spacedText } from './block-text.ts';
import { readDocument } from './document.ts';
import type { DocumentKind } from './document-kind.ts';
import { joinPages } from './join-pages.ts';
import { LeftOut, leaveOut } from './left-out.ts';
import { makeLiteral } from './literal.ts';
import { newReferences } from './new-references.ts';
import { outline } from './outline.ts';
import { bodyOf, type ImportedSection } from './revision-yaml.ts';
import { type KnownSection, sectionIds } from './section-ids.ts';
import { sectionText } from './section-text.ts';

/** What the importer has to know besides the document. */
export interface ImportOptions {
  kind: DocumentKind;
  title?: string | undefined;
  /** Where the document was published: relative links start there. */
  source?: string | undefined;
  /** The sections of the revision before. */
  before: readonly KnownSection[];
  /** The external addresses that are registered, and all ids in use. */
  registered: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

/** What an import would write, and what a person should know of it. */
export interface Imported {
  title: string | undefined;
  /** In reading order. */
  sections: ImportedSection[];
  references: Map<string, string>;
  notes: string[];
  /** Words of the document that came into no section and were not left out knowingly: there should be none. */
  lost: string[];
}

/** Makes a revision's files from a policy as it was published elsewhere. */
export function importPolicy(text: string, options: ImportOptions): Imported {
  const { kind, source, before, registered, ids } = options;
  const leftOut = new LeftOut();
  const notes: string[] = [];
  const tree = readDocument(text, kind, leftOut, notes);
  leaveOut(tree, leftOut);
  makeLiteral(tree, { source, notes });
  if (kind === 'markdown') tree.children = joinPages(tree.children, notes);
  notes.push(...boldLineNotes(tree));
  const { title, replaced, sections } = outline(tree, notes, options.title);
  if (replaced) leftOut.add('the document’s own title', replaced);
  const plain = sections.map((section) => ({
    ...section,
    text: spacedText({ type: 'root', children: section.nodes }),
  }));
  const names = sectionIds(plain, before, notes);
  const made = sections.map((section, index) => ({ ...section, id: names[index] ?? '', text: sectionText(section) }));
  const bodies = made.map((section) => parseBody(bodyOf(section.text)));
  const found = [
    // a title that no section has
    made.some((section) => section.title === title) ? '' : (title ?? ''),
    ...made.map(({ written = '', title: heading }) => `${written} ${heading}`),
    ...bodies.map(spacedText),
    ...leftOut.pieces.map((piece) => piece.text),
  ].join('\n');

  return {
    title,
    sections: made,
    // of the text as it will be read: a bare address in it is a link too
    references: newReferences(
      bodies.flatMap(({ children }) => children),
      source,
      registered,
      ids,
    ),
    notes: [...leftOut.notes(), ...notes],
    lost: lostWords(text, kind, found),
  };
}
