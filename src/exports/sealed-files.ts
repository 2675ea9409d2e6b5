import { sha256 } from '../library/seals.ts';
import { type ContentFile, filesByRevision } from '../library/content-files.ts';

/** A file to publish, with its path from the site's root without a slash before it. */
export interface PublishedFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * The sources of every sealed revision beside its permalink, each folder with a `SHA256SUMS` of its own, so that
 * `sha256sum -c SHA256SUMS` alone verifies a download.
 */
export function sealedFiles(files: readonly ContentFile[], dates: readonly string[]): PublishedFile[] {
  const filesOf = filesByRevision(files);
  return dates.flatMap((date) => {
    const own = filesOf.get(date) ?? [];
    const sums = own.map(({ name, bytes }) => `${sha256(bytes)}  ${name.split('/').at(-1)}\n`).join('');
    return [
      ...own.map(({ name, bytes }) => ({ path: name, bytes })),
      { path: `policy/${date}/SHA256SUMS`, bytes: Buffer.from(sums) },
    ];
  });
}
