import type { ContentFile } from '../library/content-files.ts';
import { sha256 } from '../library/seals.ts';

/** A file's name in the folder it is published in, and what gives its bytes. */
export interface SealedFile {
  name: string;
  make: () => Uint8Array;
}

/** The sources of a sealed revision with a `SHA256SUMS` of their own, so that `sha256sum -c SHA256SUMS` alone verifies them. */
export function sealedFiles(sources: readonly ContentFile[]): SealedFile[] {
  const files = sources.map(({ name, bytes }) => ({ name: name.slice(name.lastIndexOf('/') + 1), bytes }));
  const sums = () => files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  return [
    ...files.map(({ name, bytes }) => ({ name, make: () => bytes })),
    { name: 'SHA256SUMS', make: () => Buffer.from(sums()) },
  ];
}
