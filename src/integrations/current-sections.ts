import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { Library } from '../library/library-types.ts';

/**
 * Returns a loader of the current revision's sections. In `dev` it loads them again when the content changes, as sealing
 * a draft makes another revision current. `read` returns the library, or `undefined` while the content has problems.
 */
export function currentSections(folder: string, read: () => Library | undefined): Loader {
  return {
    name: 'current-sections',
    load: async ({ watcher, ...context }) => {
      let loaded = await load();
      let pending: NodeJS.Timeout | undefined;
      watcher?.on('all', (_event, file) => {
        if (!file.startsWith(path.join(folder, loaded ? 'policy' : ''))) return;
        clearTimeout(pending);
        pending = setTimeout(async () => {
          // pages report the problems
          loaded = await load().catch(() => false);
        }, debounceMilliseconds);
      });

      async function load(): Promise<boolean> {
        const date = read()?.current.date;
        if (!date) return false;
        // the store would keep an unchanged entry with the file path of the former revision
        context.store.clear();
        const base = pathToFileURL(path.join(folder, 'policy', date));
        const sections = glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
        await sections.load(context);
        return true;
      }
    },
  };
}

/** How long to wait for further changes, because copying or checking out a revision changes many files at once. */
const debounceMilliseconds = 100;
