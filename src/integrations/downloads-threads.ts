import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DownloadsSource, DownloadsWork } from './downloads-of.ts';

/** The threads that make the downloads of a build. */
export interface DownloadsThreads {
  /** Passes them the folder to write to. Call it once Astro has emptied that folder. */
  writeInto: (folder: string) => void;
  /** Resolves when all downloads are written, or rejects with the first error that stopped a thread. */
  finish: () => Promise<void>;
  /** Stops them without waiting for the downloads. */
  stop: () => Promise<unknown>;
}

/**
 * Starts the threads that make the downloads of a build. With many revisions they take longer than the rest of the build.
 */
export function downloadsThreads(source: DownloadsSource): DownloadsThreads {
  const { content, cache, day, site, base, fonts, assumeSealed, library } = source;
  const given: DownloadsSource = { content, cache, day, site, base, fonts, assumeSealed, library };
  const count = threadsFor(library?.policies.reduce((sum, { revisions }) => sum + revisions.length, 0) ?? 0);
  const workers = Array.from({ length: count }, (_, index) => {
    const workerData: DownloadsWork = { source: given, share: { index, of: count } };
    return new Worker(new URL('./downloads-worker.ts', import.meta.url), { workerData });
  });
  const done = Promise.all(workers.map(ending)).then(() => {});
  // keeps an early rejection from ending the process: finish() passes it on at the end of the build
  done.catch(() => {});
  // lets a failed build exit without waiting for the threads
  for (const worker of workers) worker.unref();
  return {
    writeInto: (folder) => {
      for (const worker of workers) worker.postMessage(folder);
    },
    finish: () => {
      for (const worker of workers) worker.ref();
      return done;
    },
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

/** Returns how many threads make the downloads of so many revisions. Each takes about 300 MB and half a second to start. */
function threadsFor(revisions: number): number {
  return Math.max(1, Math.min(4, availableParallelism(), Math.floor(revisions / revisionsWorthAThread)));
}

const revisionsWorthAThread = 50;

/** Resolves when a thread has done its work, or rejects with the error that stopped it. */
async function ending(worker: Worker): Promise<void> {
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error(`The downloads were not made: the thread exited with code ${code}.`);
}
