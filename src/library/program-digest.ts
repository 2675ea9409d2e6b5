import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './seals.ts';

const root = path.join(import.meta.dirname, '../..');

/** Returns a digest of the code in folders of `src/` and of the packages it uses: the same code makes the same of the same input. */
export function programDigest(folders: readonly string[]): string {
  const sources = globSync(['package-lock.json', `src/{${folders.join(',')}}/**/*.{ts,typ,yaml}`], { cwd: root });
  return sha256(
    sources
      .sort()
      .map((source) => `${source} ${sha256(readFileSync(path.join(root, source)))}`)
      .join('\n'),
  );
}
