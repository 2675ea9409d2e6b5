import { existsSync } from 'node:fs';
import { readContentFiles } from '../../library/content-files.ts';
import { type Entry, readRegisters } from '../../library/read-registers.ts';
import type { FilePosition } from '../link-problem.ts';
import type { ExpectedContent } from './check-url.ts';
import { withoutFragment } from './external-urls.ts';

/** A reference's data, its file and the positions in it. */
export type ReferenceEntry = Entry<'references'>;

/** Reads the references in a content folder; returns none if the folder is missing. */
export function readReferences(content: string): ReferenceEntry[] {
  return existsSync(content) ? readRegisters(readContentFiles(content)).entries.references : [];
}

/** Returns the references to a URL, whatever their fragments. */
export function referencesTo(url: string, references: readonly ReferenceEntry[]): ReferenceEntry[] {
  return references.filter(({ data }) => withoutFragment(data.url) === url);
}

/** Returns the references whose archived copy is at a URL. */
export function archivedAt(url: string, references: readonly ReferenceEntry[]): ReferenceEntry[] {
  return references.filter(({ data: { archived } }) => archived && withoutFragment(archived) === url);
}

/**
 * Returns the content that references promise: a PDF for certificates, for URLs that end in `.pdf` and for URLs with a
 * recorded checksum.
 */
export function expectedContent(references: readonly ReferenceEntry[]): ExpectedContent {
  const isDocument = references.some(
    ({ data: { kind, sha256, url } }) => kind === 'certificate' || sha256 || /\.pdf$/i.test(new URL(url).pathname),
  );
  return isDocument ? 'pdf' : 'anything';
}

/** Returns the position of the URL of a reference's archived copy in its file. */
export function archivedPosition({ path, places }: ReferenceEntry): FilePosition {
  return { path, ...places.positionOf(['archived']) };
}

/** Returns the position of a reference's URL in its file. */
export function urlPosition({ path, places }: ReferenceEntry): FilePosition {
  return { path, ...places.positionOf(['url']) };
}
