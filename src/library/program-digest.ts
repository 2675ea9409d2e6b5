import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './seals.ts';

/**
 * Returns the SHA-256 of the code in the given folders of `src/` and of the lock file. Caches store it, so that results
 * made by other code are not reused.
 */
export function programDigest(folders: readonly string[]): string {
  return digestOf(['package-lock.json', ...sourcesIn(folders)]);
}

/** Returns the SHA-256 of the code in the given folders of `src/`, whatever the versions of the packages it uses. */
export function sourceDigest(folders: readonly string[]): string {
  return digestOf(sourcesIn(folders));
}

function sourcesIn(folders: readonly string[]): string[] {
  const sources = globSync(
    folders.map((folder) => `src/${folder}/**/*.{ts,typ,yaml}`),
    { cwd: root },
  );
  if (folders.length > 0 && sources.length === 0)
    throw new Error(`There is no code in src/${folders.join(', src/')} below ${root}.`);
  return sources;
}

function digestOf(files: string[]): string {
  return sha256(
    files
      .sort()
      .map((file) => `${file} ${sha256(readFileSync(path.join(root, file)))}`)
      .join('\n'),
  );
}

const ofThisFile = path.join(import.meta.dirname, '../..');
/** A build runs this code from Astro's bundle, with the repository as the working directory. */
const root = existsSync(path.join(ofThisFile, 'package-lock.json')) ? ofThisFile : process.cwd();
