import type { Heading, RootContent } from 'mdast';
import { fileStem } from './inner-links.ts';
import { outline } from './outline.ts';
import type { PreparedDocument, SourceText } from './prepare-document.ts';

/** A document with its source. */
export interface ReadDocument {
  source: SourceText;
  document: PreparedDocument;
}

/**
 * Joins documents to one, in the given order: the title of each becomes a heading, its own headings stand below that. The title of a
 * document without one is the name of its file. Notes and links within a document have its name.
 */
export function joinDocuments(read: readonly ReadDocument[]): PreparedDocument {
  const parts = read.map(({ source: { name = '' }, document }, index) => ({
    name,
    // the ids of one document are not those of another
    prefix: `${index} `,
    ...document,
    nodes: belowTitle(document, name),
  }));
  const prefixes = new Map(parts.map(({ name, prefix }) => [fileStem(name), prefix]));
  return {
    tree: { type: 'root', children: parts.flatMap(({ nodes }) => nodes) },
    title: undefined,
    omissions: parts.flatMap(({ omissions, name }) =>
      omissions.map(({ label, ...omission }) => (label ? { ...omission, label: `${label}, ${name}` } : omission)),
    ),
    notes: parts.flatMap(({ notes, name }) => notes.map((note) => ({ ...note, file: name }))),
    innerLinks: parts.flatMap(({ innerLinks, prefix, name }) =>
      innerLinks.map((link) => ({
        ...link,
        place: (prefixes.get(link.document ?? '') ?? prefix) + link.target,
        file: name,
      })),
    ),
    places: new Map(
      parts.flatMap(({ places, prefix, nodes: [title] }) => [
        ...(title?.type === 'heading' ? [[prefix, title] as const] : []),
        ...[...places].map(([id, node]) => [prefix + id, node] as const),
      ]),
    ),
  };
}

function belowTitle({ tree, title }: Pick<PreparedDocument, 'tree' | 'title'>, name: string): RootContent[] {
  const own = outline(tree).title;
  const first = tree.children.find((node) => node.type === 'heading');
  const isOwn = own !== undefined && first !== undefined;
  const heading: Heading = {
    type: 'heading',
    depth: 1,
    children: isOwn ? first.children : [{ type: 'text', value: title ?? name.replace(/\.\w+$/, '') }],
  };
  const rest = tree.children.filter((node) => !(isOwn && node === first));
  for (const node of rest) if (node.type === 'heading') node.depth = (node.depth + 1) as Heading['depth'];
  return [isOwn ? Object.assign(first, { depth: 1 }) : heading, ...rest];
}
