import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Library } from '../library/library-types.ts';
import { fieldMatcher } from '../search/records/field-matcher.ts';
import type { keptModel } from '../search/records/kept-model.ts';
import { trainingOf } from '../search/records/training.ts';

/** Waits until the matcher is in the cache, or until that failed and the pages have to train it. */
export type WaitForMatcher = () => Promise<void>;

/**
 * Starts a thread that trains the matcher of a library's questions, which takes seconds, and keeps it in the cache folder.
 * Returns a function that waits for it. There is nothing to do if the questions are those of the field.
 */
export function matcherThread({ subjects }: Pick<Library, 'subjects'>, cache: string): WaitForMatcher {
  if (fieldMatcher(trainingOf(subjects).from)) return async () => {};
  const workerData: Parameters<typeof keptModel> = [{ subjects }, cache];
  const worker = new Worker(new URL('./matcher-worker.ts', import.meta.url), { workerData });
  const ended = once(worker, 'exit').then(
    () => {},
    () => {},
  );
  // lets a failed build exit without waiting for the thread
  worker.unref();
  return () => {
    worker.ref();
    return ended;
  };
}

/** Returns an integration that renders no page of a build before the matcher is in the cache, where the pages read it. */
export function matcherBeforePages(wait: WaitForMatcher): AstroIntegration {
  const plugin = { name: 'matcher-before-pages', apply: 'build' as const, closeBundle: wait };
  return {
    name: 'matcher-before-pages',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
