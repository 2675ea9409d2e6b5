import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './seals.ts';

/**
 * Returns the SHA-256 of the code in the given folders of `src/` and of the lock file. Caches store it, so that results
 * made by other code are not reused.
 */
export function programDigest(folders: readonly string[]): string {
  const sources = globSync(['package-lock.json', ...folders.map((folder) => `src/${folder}/**/*.{ts,typ,yaml}`)], {
    cwd: root,
  });
  return sha256(
    sources
      .sort()
      .map((source) => `${source} ${sha256(readFileSync(path.join(root, source)))}`)
      .join('\n'),
  );
}

const root = path.join(import.meta.dirname, '../..');
