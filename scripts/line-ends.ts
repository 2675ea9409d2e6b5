import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '../src/library/content-files.ts';

/** A file with the line ends that Git stores; the same one where it has no others. */
export function withGitLineEnds(file: ContentFile): ContentFile {
  if (!file.bytes.includes('\r\n')) return file;
  // one character a byte, so that nothing but line ends can change
  return { ...file, bytes: Buffer.from(file.bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') };
}

/** Writes files of a content folder, each beside its place first, so that none is left half-written. */
export function writeFiles(folder: string, files: readonly ContentFile[]): void {
  for (const { name, bytes } of files) {
    const place = path.join(folder, name);
    const half = path.join(path.dirname(place), `.${path.basename(place)}.new`);
    writeFileSync(half, bytes);
    renameSync(half, place);
  }
}
