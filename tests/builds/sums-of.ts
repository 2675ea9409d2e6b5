import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { differingFiles, fileSums } from '../../src/cli/file-sums.ts';

/** Returns the list of a site's files, and fails if the files are others. */
export function sumsOf(site: string): string {
  const listed = readFileSync(path.join(site, 'SHA256SUMS'), 'utf8');
  const differing = differingFiles(listed, fileSums(site));
  if (differing.length > 0) throw new Error(`${site} is not what its list says: ${differing.join(', ')}`);
  return listed;
}

/** Returns what builds that have ended left in the program. */
export function leftBehind(pids: readonly number[]): string[] {
  return readdirSync('.astro').filter((name) => pids.some((pid) => name.startsWith(`building-${pid}-`)));
}
