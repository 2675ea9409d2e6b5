import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileSum } from './compress-worker.ts';

/**
 * Writes compressed copies beside the text files of a site, for web servers that send them as they are: `index.html.br`,
 * `.zst` and `.gz`. A file gets none if it is small, and none that is not smaller than it. `seldomRead` are paths whose files
 * get none: they would double the files of a site with many revisions. Returns the SHA-256 of each file that was read or
 * written, because its bytes are at hand.
 */
export async function compressFiles(
  site: string,
  seldomRead: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const left = new Set(seldomRead.map((name) => path.join(site, name)));
  const files = textFilesIn(site).filter(
    (file) => !left.has(file) && !foldersOf(file).some((folder) => left.has(folder)),
  );
  // the threads have little in their memory: in that of a build, each buffer would make the garbage collector run sooner
  const threads = Math.min(mostThreads, availableParallelism(), files.length);
  const sums = await Promise.all(
    Array.from({ length: threads }, async (_, thread): Promise<FileSum[]> => {
      const workerData = files.filter((_, index) => index % threads === thread);
      const worker = new Worker(new URL('./compress-worker.ts', import.meta.url), { workerData });
      const [[sums]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
      return sums;
    }),
  );
  return new Map(sums.flat());
}

/** Returns the folders that a file is in, each with a slash at the end. */
function foldersOf(file: string): string[] {
  const names = path.dirname(file).split(path.sep);
  return names.map((_, index) => names.slice(0, index + 1).join(path.sep) + path.sep);
}

/** More threads would take longer to start than they save. */
const mostThreads = 8;

/** Returns the files of a site whose contents are not compressed in themselves, as pictures, PDF files and packs are. */
function textFilesIn(site: string): string[] {
  return readdirSync(site, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const text = /\.(html|css|js|json|xml|txt|md|mdx|yaml|csv|svg|ics|wasm)$|^SHA256SUMS$/;
