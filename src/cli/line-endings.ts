import type { ContentFile } from '../library/content-files.ts';

/** Returns a file with LF line endings, as Git stores text. Returns the same object if there is nothing to change. */
export function withLfLineEndings(file: ContentFile): ContentFile {
  if (!file.bytes.includes('\r\n')) return file;
  // Latin-1 maps each byte to one character, so that only line endings change
  return { ...file, bytes: Buffer.from(file.bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') };
}
