import { parseBody } from '../markdown/parse-section.ts';
import { spacedText } from './block-text.ts';
import { type FormerLinks, formerLinks } from './former-links.ts';
import { fileStem, linkSections, type OtherPlaces } from './inner-links.ts';
import { joinDocuments } from './join-documents.ts';
import { lostPlaces } from './lost-places.ts';
import { lostWords } from './lost-words.ts';
import { newReferences } from './new-references.ts';
import { type Note, noteLine } from './note.ts';
import { type Omission, omission, omissionNotes } from './omissions.ts';
import { type Outline, outline, type OutlinedSection } from './outline.ts';
import {
  type PreparationOptions,
  type PreparedDocument,
  prepareDocument,
  type SourceText,
} from './prepare-document.ts';
import { bodyOf, type ImportedSection } from './revision-yaml.ts';
import { type AssignedIds, assignIds, type ExistingSection } from './section-ids.ts';
import { unifyHomePages } from './same-site.ts';
import { sectionText } from './section-text.ts';

/** The origin of a policy, and the content that exists already. */
export interface ImportOptions extends PreparationOptions {
  title?: string | undefined;
  /** The title of the revision before, if it is no section there. */
  earlierTitle?: string | undefined;
  /** The sections of the revision to match with. */
  existingSections: readonly ExistingSection[];
  /** The external URLs that are registered. */
  registeredUrls: ReadonlySet<string>;
  /** The ids that register entries use. */
  usedIds: ReadonlySet<string>;
  /** Names of new sections, each with the id of the existing section that it continues. */
  same?: ReadonlyMap<string, string>;
  /** The name of the policy if several are imported, or the day if several revisions are: it stands before each pair of `--same`. */
  group?: string | undefined;
}

/** The files that an import would write, with notes for the person who runs it. */
export interface ImportedPolicy {
  title: string | undefined;
  /** In reading order. */
  sections: ImportedSection[];
  /** The text of each new reference, by its file's name in the content folder. */
  references: Map<string, string>;
  notes: string[];
  /** Words of the document that are neither in a section nor among the omissions. An import with any must not be written. */
  lost: string[];
  /** Where these words stand in the document, a text for each line. */
  lostAt: string[];
  /** The pairs of `same` that name no section of the import or of the existing revision. */
  unknownPairs: string[];
}

/** Converts a policy that was published elsewhere to the files of a revision. */
export function importPolicy(text: string, options: ImportOptions & Pick<SourceText, 'kind'>): ImportedPolicy {
  return importDocuments([{ text, kind: options.kind }], options);
}

/** Converts a policy to the files of a revision. Several documents become parts of one policy, in the given order. */
export function importDocuments(sources: readonly SourceText[], options: ImportOptions): ImportedPolicy {
  return finishImport(nameSections(sources, options), options);
}

/** The sections of a policy with their file names, before its links have their places. */
export interface NamedPolicy {
  sources: readonly SourceText[];
  document: PreparedDocument;
  outlined: Outline;
  assigned: AssignedIds;
  sections: (OutlinedSection & { id: string })[];
  formerLink: FormerLinks;
}

/** Reads the documents of a policy, and gives each section its file name. */
export function nameSections(sources: readonly SourceText[], options: ImportOptions): NamedPolicy {
  const names = new Set(sources.flatMap(({ name }) => (name === undefined ? [] : fileStem(name))));
  const read = sources.map((one) => ({ source: one, document: prepareDocument(one, { files: names, ...options }) }));
  const [only, ...others] = read;
  const document = only && others.length === 0 ? only.document : joinDocuments(read);
  const outlined = outline(document.tree, options.title, document.title, options.earlierTitle);
  const texts = outlined.sections.map(({ nodes }) => spacedText({ type: 'root', children: nodes }));
  const assigned = assignIds(
    outlined.sections.map((section, index) => ({ ...section, text: texts[index] ?? '' })),
    options.existingSections,
    options.same,
    options.group,
  );
  const sections = outlined.sections.map((section, index) => ({ ...section, id: assigned.ids[index] ?? '' }));
  return { sources, document, outlined, assigned, sections, formerLink: formerLinks(options.existingSections) };
}

/** Returns the files of a policy. `placeOf` finds the place of a link in another policy. */
export function finishImport(
  { sources, document, outlined, assigned, sections: named, formerLink }: NamedPolicy,
  { source, registeredUrls, usedIds }: Pick<ImportOptions, 'source' | 'registeredUrls' | 'usedIds'>,
  placeOf?: OtherPlaces,
): ImportedPolicy {
  const { title, replacedTitle = '' } = outlined;
  const omissions = [...document.omissions, ...omission('the document’s own title', replacedTitle)];
  const linkNotes = linkSections(document.innerLinks, document.places, named, { placeOf, formerLink });
  unifyHomePages(
    named.flatMap(({ nodes }) => nodes),
    registeredUrls,
  );
  const files = named.map((section) => ({ ...section, text: sectionText(section) }));
  // parsed again as readers will see it: a bare URL in the text is a link too
  const bodies = files.map((file) => parseBody(bodyOf(file.text)));
  const kept = keptText(outlined.titleAlone, files, bodies.map(spacedText), omissions);
  const lost = lostFrom(sources, kept);
  return {
    title,
    sections: files,
    references: newReferences(
      bodies.flatMap(({ children }) => children),
      source,
      registeredUrls,
      usedIds,
    ),
    notes: [
      ...inOrder([...omissionNotes(omissions), ...document.notes, ...linkNotes]).map(noteLine),
      ...outlined.notes,
      ...assigned.notes,
    ],
    unknownPairs: assigned.unknown,
    lost,
    lostAt: lost.length > 0 ? lostPlaces(lost, sources, kept) : [],
  };
}

/** Returns notes in the order of their lines; those without a line come first. Those of several files keep their order. */
function inOrder(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : 0));
}

/** Returns the words of the documents that are not in `kept`. */
function lostFrom(sources: readonly SourceText[], kept: string): string[] {
  return (['markdown', 'html'] as const).flatMap((kind) => {
    const texts = sources.filter((one) => one.kind === kind).map(({ text, converted }) => converted?.words ?? text);
    return texts.length > 0 ? lostWords(texts.join('\n\n'), kind, kept) : [];
  });
}

/** Returns all text of an import: titles, numbers as the document writes them, bodies, and what was left out knowingly. */
function keptText(
  title: string | undefined,
  sections: readonly { number: string; title: string; label?: string }[],
  bodies: readonly string[],
  omissions: readonly Omission[],
): string {
  return [
    title ?? '',
    ...sections.map(({ number, label = number, title: heading }) => `${label} ${heading}`),
    ...bodies,
    ...omissions.map((piece) => piece.text),
  ].join('\n');
}
