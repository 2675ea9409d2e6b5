import type { ContentFile } from '../library/content-files.ts';
import { sha256 } from '../library/seals.ts';

/** A published source file: its name in its folder, and a function that returns its bytes. */
export interface SealedFile {
  name: string;
  make: () => Uint8Array;
}

/** Returns the sources of a sealed revision and a `SHA256SUMS` of them, so that `sha256sum -c SHA256SUMS` verifies them. */
export function sealedFiles(sources: readonly ContentFile[]): SealedFile[] {
  const files = sources.map(({ name, bytes }) => ({ name: name.slice(name.lastIndexOf('/') + 1), bytes }));
  const sums = () => files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  return [
    ...files.map(({ name, bytes }) => ({ name, make: () => bytes })),
    { name: 'SHA256SUMS', make: () => Buffer.from(sums()) },
  ];
}
