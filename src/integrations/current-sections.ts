import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { Library } from '../library/library-types.ts';

/** Many files change at once when a revision is copied or checked out. */
const settled = 100;

/**
 * Loads the sections of the revision that is current at the time: in `dev` another one is as soon as a draft is sealed.
 * `read` gives the library, or nothing while the content has problems, which pages report.
 */
export function currentSections(folder: string, read: () => Library | undefined): Loader {
  return {
    name: 'current-sections',
    load: async ({ watcher, ...context }) => {
      let loaded = await load();
      let due: NodeJS.Timeout | undefined;
      watcher?.on('all', (_event, file) => {
        if (!file.startsWith(path.join(folder, loaded ? 'policy' : ''))) return;
        clearTimeout(due);
        due = setTimeout(async () => {
          // what is wrong is reported by the pages
          loaded = await load().catch(() => false);
        }, settled);
      });

      async function load(): Promise<boolean> {
        const date = read()?.current.date;
        if (!date) return false;
        // an entry that did not change would keep leading to the file of the former revision
        context.store.clear();
        const base = pathToFileURL(path.join(folder, 'policy', date));
        const sections = glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
        await sections.load(context);
        return true;
      }
    },
  };
}
