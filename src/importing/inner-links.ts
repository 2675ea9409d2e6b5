import type { Heading, Link } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { linkedFile } from '../model/section-links.ts';
import type { FormerLinks } from './former-links.ts';
import { removedLink } from './link-notes.ts';
import { type Note, noteAt } from './note.ts';
import { type NumberedPlace, otherNumberNotes } from './other-number-notes.ts';
import type { OutlinedSection } from './outline.ts';

/** A link to a place of the same document, or of another one that is imported with it. */
export interface InnerLink {
  /** The link in the tree, whose URL is replaced when the file of its section is known. */
  node: Link;
  /** The id of the place, decoded; empty for the beginning of another document. */
  target: string;
  /** The name without extension of the file that has the place, if it is another one. */
  document?: string;
  /** The URL that the link keeps if there is no such place. */
  otherwise?: string;
  /** The key of the place, if it is not the id alone, as it is with several documents. */
  place?: string;
  /** The name of its file, if there are several. */
  file?: string;
  position?: Link['position'];
}

/** The documents that a link may lead into. */
export interface LinkSurroundings {
  /** The URL where the document was published. */
  source?: string | undefined;
  /** The names of the files that are imported together, as `fileStem` returns them. */
  files?: ReadonlySet<string> | undefined;
  /** Returns the key of the policy of a set that a URL without its fragment leads to, empty for the document itself. */
  documentAt?: ((page: string) => string | undefined) | undefined;
}

/** A place in another policy. */
export interface OtherPlace {
  /** The link to it, as the text of a policy has it: `<policy>/<section>.mdx`, or `<policy>/policy.yaml` for the whole policy. */
  url: string;
  /** Its section, if it is not the whole policy. */
  section?: NumberedPlace | undefined;
  /** Its name in the report. */
  name: string;
  /** What the person who imports it should know, if the place is not the one that the link names. */
  note?: string | undefined;
}

/** Returns the place in another policy that a link leads to, or `undefined` if there is none. */
export type OtherPlaces = (link: Pick<InnerLink, 'document' | 'target'>) => OtherPlace | undefined;

/** Returns the name of a file as links are compared with it: without folder and extension, in lowercase. */
export function fileStem(name: string): string {
  return (name.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase();
}

/** Returns a link that leads into a document that is imported, or `undefined` if it leads elsewhere. */
export function innerLink(node: Link, { source, files, documentAt }: LinkSurroundings): InnerLink | undefined {
  const [page = '', fragment] = node.url.split('#');
  const target = decoded(fragment ?? '').replace(/^(heading|bookmark)=/, '');
  const link = { node, target, position: node.position };
  if (!page) return fragment === undefined ? undefined : link;
  const isSamePage = page === source?.split('#')[0] || /^https:\/\/docs\.google\.com\/document\//.test(page);
  if (isSamePage && target) return { ...link, otherwise: node.url };
  const document = documentAt?.(decoded(page));
  if (document === '') return target ? link : { ...link, otherwise: linkedFile({}) };
  if (document !== undefined) return { ...link, document };
  const stem = fileStem(decoded(page.replace(/\/$/, '')));
  return !/^[a-z][a-z\d+.-]*:/i.test(page) && files?.has(stem) ? { ...link, document: stem } : undefined;
}

/** Finds the places that are not in the document of a link. */
export interface PlacesElsewhere {
  /** Finds the place of a link in another policy. */
  placeOf?: OtherPlaces | undefined;
  /** Finds the section that a link with the same words went to in the revision before. */
  formerLink?: FormerLinks | undefined;
}

/**
 * Makes links to sections of the links within the imported documents. One whose place is gone goes where it went in the revision
 * before, if that section is still there: a heading that is reworded gets another id, and the document often keeps the
 * old one. The others become text. Edits the blocks of the sections and returns notes.
 */
export function linkSections(
  links: readonly InnerLink[],
  places: ReadonlyMap<string, Heading>,
  sections: readonly (OutlinedSection & { id: string })[],
  { placeOf = () => undefined, formerLink = () => undefined }: PlacesElsewhere = {},
): Note[] {
  const [first] = sections;
  const notes: Note[] = [];
  const linked: string[] = [];
  const linkedElsewhere: string[] = [];
  for (const link of links) {
    const { node, target, otherwise } = link;
    const isElsewhere = link.document !== undefined && (link.place === undefined || link.document.startsWith('/'));
    const heading = isElsewhere ? undefined : places.get(link.place ?? target);
    const other = heading ? undefined : placeOf(link);
    // the heading above all others is the title; the text below it is the first section
    const section = sections.find((one) => one.heading === heading) ?? (first?.heading ? undefined : first);
    const text = textOf(node).trim();
    const former = link.document === undefined ? sections.find(({ id }) => id === formerLink(text)) : undefined;
    node.title = null;
    const opened = heading ? section : other?.section;
    if (opened) notes.push(...otherNumberNotes(link, text, opened));
    if (heading && section) {
      node.url = linkedFile({ id: section.id });
      linked.push(`“${text}” to §${section.number}`);
    } else if (other) {
      node.url = other.url;
      linkedElsewhere.push(`“${text}” to ${other.name}`);
      if (other.note) notes.push(noteAt(link, other.note));
    } else if (otherwise) node.url = otherwise;
    else if (former) {
      node.url = linkedFile({ id: former.id });
      const note = `Link goes to §${former.number} as in the revision before, because its place is gone: “${text}” (#${target})`;
      notes.push({ ...noteAt(link, note), file: link.file });
    } else {
      const url = `${link.document ?? ''}${target ? `#${target}` : ''}`;
      if (text) notes.push({ ...noteAt(link, removedLink(text, url)), file: link.file });
      node.url = removed;
    }
  }
  for (const { nodes } of sections) unwrap(nodes);
  return [
    ...listed('Links within the document go to its sections', linked),
    ...listed('Links to other policies go to', linkedElsewhere),
    ...notes,
  ];
}

function listed(what: string, links: readonly string[]): Note[] {
  if (links.length === 0) return [];
  const more = links.length > mostNamed ? ` and ${links.length - mostNamed} more` : '';
  return [{ text: `${what}: ${links.slice(0, mostNamed).join(', ')}${more}.` }];
}

/** The most links that a note names. */
const mostNamed = 8;

/** The URL of a link that becomes text. */
const removed = '#';

function unwrap(nodes: OutlinedSection['nodes']): void {
  visit({ type: 'root', children: nodes }, 'link', (node, index, parent) => {
    if (node.url !== removed || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
