import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isHostSetting } from '../hosting/static-hosts.ts';
import { sha256 } from '../seals/digest.ts';

/** The name of the file in a site that lists all its other files, but the settings of its host. */
export const sumsName = 'SHA256SUMS';

/**
 * Returns the SHA-256 of every file in a folder but that of its own list and the settings of its host, which hosts do not
 * serve, in the format of `sha256sum`, in the order of the bytes of their names. Names that begin with `.building` are those of a build in progress.
 */
export function fileSums(folder: string): string {
  return namesIn(folder)
    .map((name) => `${sha256(readFileSync(path.join(folder, name)))}  ${name}\n`)
    .join('');
}

/** Returns the lines that only one of two lists has, each as the name of its file, without repetition. */
export function differingFiles(one: string, other: string): string[] {
  const [lines, others] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  const names = [...lines.symmetricDifference(others)].map((line) => line.slice(66));
  return [...new Set(names)].sort();
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => name !== sumsName && !isHostSetting(name) && !name.startsWith('.building'))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
