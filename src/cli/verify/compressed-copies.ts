import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { sha256 } from '../../seals/digest.ts';

/** More than any page has; what unpacks to more would fill the memory. */
const most = { maxOutputLength: 256 * 1024 * 1024 };

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  '.gz': (bytes) => gunzipSync(bytes, most),
  '.br': (bytes) => brotliDecompressSync(bytes, most),
  '.zst': (bytes) => zstdDecompressSync(bytes, most),
};

/** Returns the name of the file that a compressed copy is of, or `undefined` if a name is not that of a compressed copy. */
export function originalOf(name: string): string | undefined {
  const ending = /(?<=.)[.](gz|br|zst)$/.exec(name)?.[0];
  return ending && name.slice(0, -ending.length);
}

/** Returns whether a compressed copy unpacks to bytes with a SHA-256; what cannot be unpacked does not. */
export function unpacksTo(name: string, bytes: Buffer, hash: string): boolean {
  try {
    const unpack = unpackers[/[.][a-z]+$/.exec(name)?.[0] ?? ''];
    return unpack !== undefined && sha256(unpack(bytes)) === hash;
  } catch {
    return false;
  }
}
