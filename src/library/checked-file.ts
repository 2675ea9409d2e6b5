import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../seals/digest.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Returns the bytes that `writeCheckedFile` wrote to a file. Returns `undefined` if there is no such file, or if it was damaged since:
 * the bytes do not have the digest before them.
 */
export function readCheckedFile(file: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(digestLength + 1);
  return bytes.toString('latin1', 0, digestLength + 1) === headOf(content) ? content : undefined;
}

/** Writes bytes to a file of a cache, after their digest. Creates the folders around it. */
export function writeCheckedFile(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, Buffer.concat([Buffer.from(headOf(content)), content]));
}

/** The length of a SHA-256 in hexadecimal. */
const digestLength = 64;

function headOf(content: Uint8Array): string {
  return `${sha256(content)}\n`;
}
