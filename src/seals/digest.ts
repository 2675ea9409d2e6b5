import { hash } from 'node:crypto';

/** Returns the SHA-256 of bytes, or of a text in UTF-8, in lowercase hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}
