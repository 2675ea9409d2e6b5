import { strToU8, zipSync } from 'fflate';
import { sha256 } from '../../library/seals.ts';

/** A file of a pack: its path in the pack and its content. */
export interface PackFile {
  name: string;
  content: string | Uint8Array;
}

/**
 * Returns a ZIP file with one folder: the files in the order of their names, then a `SHA256SUMS` of them. The same files
 * give the same bytes on every machine, because each is dated noon of the given day.
 */
export function zipFiles(folder: string, files: readonly PackFile[], day: string): Uint8Array {
  const bytes = files.map(({ name, content }) => ({
    name,
    bytes: typeof content === 'string' ? strToU8(content) : content,
  }));
  bytes.sort((a, b) => (a.name < b.name ? -1 : 1));
  const sums = bytes.map((file) => `${sha256(file.bytes)}  ${file.name}\n`).join('');
  const all = [...bytes, { name: 'SHA256SUMS', bytes: strToU8(sums) }];
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // ZIP has local time without a zone, in the years 1980 to 2107, of which fflate writes those up to 2099
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12);
  return zipSync(Object.fromEntries(all.map((file) => [`${folder}/${file.name}`, file.bytes])), { level: 1, mtime });
}
