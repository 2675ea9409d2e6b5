import { isOwnFolder } from './check-own-urls.ts';

/**
 * Returns the folders of the old URLs of policies, each once: `/docs` for `/docs/backup`. Leaves out folders that are an old
 * URL themselves, and those of the site's own pages.
 */
export function legacyFolders(legacy: readonly { path: string }[]): string[] {
  const named = new Set(legacy.map(({ path }) => path.toLowerCase()));
  const folders = legacy.flatMap(({ path }) => foldersOf(path));
  return folders.filter((folder) => {
    const name = folder.toLowerCase();
    if (named.has(name) || isOwnFolder(name)) return false;
    named.add(name);
    return true;
  });
}

/** Returns the folders that a path is in, the outer one first. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}
