import type { ContentFile } from '../library/content-files.ts';

/** A file with the line ends that Git stores; the same one where it has no others. */
export function withLfLineEndings(file: ContentFile): ContentFile {
  if (!file.bytes.includes('\r\n')) return file;
  // one character a byte, so that nothing but line ends can change
  return { ...file, bytes: Buffer.from(file.bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') };
}
