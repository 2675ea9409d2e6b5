import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { Library } from '../library/library-types.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';

/**
 * Returns a loader of the sections of every policy's current revision. In `dev` it loads them again when the content changes, as sealing
 * a draft makes another revision current. `read` returns the library, or `undefined` while the content has problems.
 */
export function currentSections(folder: string, read: () => Library | undefined): Loader {
  return {
    name: 'current-sections',
    load: async ({ watcher, ...context }) => {
      let loaded = await load();
      let last = Promise.resolve(loaded);
      let pending: NodeJS.Timeout | undefined;
      watcher?.on('all', (_event, file) => {
        if (loaded && !/^polic(y|ies)[\\/]/.test(path.relative(folder, file))) return;
        clearTimeout(pending);
        pending = setTimeout(async () => {
          // one after the other: a load clears the store that the one before it fills; pages report the problems
          last = last.then(load).catch(() => false);
          loaded = await last;
        }, debounceMilliseconds);
      });

      async function load(): Promise<boolean> {
        const policies = read()?.policies;
        if (!policies) return false;
        // the store would keep an unchanged entry with the file path of the former revision
        context.store.clear();
        const folders = policies.map(({ current }) => path.posix.join(folderOf(current.policy), current.date));
        const sections = glob({
          base: pathToFileURL(folder),
          pattern: folders.map((one) => `${one}/*.mdx`),
          generateId: ({ entry }) => sectionKey(entry),
        });
        await sections.load(context);
        return true;
      }
    },
  };
}

/** Returns the id of a section among those of all policies, from its path in the content: `access-control/passwords`. */
function sectionKey(entry: string): string {
  return `${policyOfFile(entry)}/${path.posix.basename(entry, '.mdx')}`;
}

/** Returns the id of the policy whose section a file is: `access-control` for `policies/access-control/2026-01-01/passwords.mdx`. */
export function policyOfFile(file: string): string {
  return file.split(/[\\/]/).at(-3) ?? mainPolicy;
}

/** How long to wait for further changes, because copying or checking out a revision changes many files at once. */
const debounceMilliseconds = 100;
