import { Worker } from 'node:worker_threads';
import type { DownloadsSource } from './downloads-of.ts';

/** The thread that makes the downloads of a build. */
export interface DownloadsThread {
  /** Passes it the folder to write to. Call it once Astro has emptied that folder. */
  writeInto: (folder: string) => void;
  /** Resolves when all downloads are written, or rejects with the error that stopped the thread. */
  finish: () => Promise<void>;
  /** Stops it without waiting for the downloads. */
  stop: () => Promise<unknown>;
}

/**
 * Starts a thread that makes the downloads of a build. With many revisions they take longer than the rest of the build.
 */
export function downloadsThread(source: DownloadsSource): DownloadsThread {
  const { content, cache, day, site, base, fonts, assumeSealed, library } = source;
  const workerData: DownloadsSource = { content, cache, day, site, base, fonts, assumeSealed, library };
  const worker = new Worker(new URL('./downloads-worker.ts', import.meta.url), { workerData });
  const done = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The downloads were not made: the thread exited with code ${code}.`));
    });
  });
  // keeps an early rejection from ending the process: finish() passes it on at the end of the build
  done.catch(() => {});
  // lets a failed build exit without waiting for the thread
  worker.unref();
  return {
    writeInto: (folder) => worker.postMessage(folder),
    finish: () => {
      worker.ref();
      return done;
    },
    stop: () => worker.terminate(),
  };
}
