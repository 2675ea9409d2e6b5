import { Worker } from 'node:worker_threads';
import type { DownloadsSource } from './downloads-of.ts';

/** The thread that makes the downloads of a build. */
export interface DownloadsThread {
  /** Tells it the folder of the site, once that is empty. */
  writeInto: (folder: string) => void;
  /** Resolves when all downloads are written. Rejects with whatever went wrong. */
  finish: () => Promise<void>;
  stop: () => Promise<unknown>;
}

/** Begins to make the downloads of a build in a thread: where there are many revisions, that takes longer than all else. */
export function downloadsThread(source: DownloadsSource): DownloadsThread {
  const { content, cache, site, base, fonts, assumeSealed, library } = source;
  const workerData: DownloadsSource = { content, cache, site, base, fonts, assumeSealed, library };
  const worker = new Worker(new URL('./downloads-worker.ts', import.meta.url), { workerData });
  const done = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The downloads were not made: the thread exited with code ${code}.`));
    });
  });
  // the build awaits it at its end, and is told then
  done.catch(() => {});
  // a build that fails does not wait for it
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
