import { Worker } from 'node:worker_threads';
import type { DownloadsSource } from './downloads-of.ts';

/** The thread that makes the downloads of this process's build. */
export interface DownloadsThread {
  /** Tells it the folder of the site, once that is empty. */
  writeInto: (folder: string) => void;
  /** Resolves when all are there; throws what went wrong. */
  finish: () => Promise<void>;
  stop: () => Promise<unknown>;
}

/**
 * The one thread of this process's build, begun for the first who asks, by whose source it goes: making downloads takes
 * longer than all else where there are many revisions.
 */
export function downloadsThread(source: DownloadsSource): DownloadsThread {
  // Astro's configuration runs this module again
  const shared = globalThis as { [key: symbol]: DownloadsThread | undefined };
  const key = Symbol.for('trust-center.downloads');
  shared[key] ??= begin(source);
  return shared[key];
}

function begin(workerData: DownloadsSource): DownloadsThread {
  const worker = new Worker(new URL('./downloads-worker.ts', import.meta.url), { workerData });
  const done = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The downloads were not made: the thread ended with ${code}.`));
    });
  });
  // whoever waits for it, at the end of the build, is told
  done.catch(() => {});
  // a build that fails waits for nobody
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
