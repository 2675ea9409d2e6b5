import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { isHostSetting } from '../hosting/static-hosts.ts';
import { sha256 } from '../seals/digest.ts';

/** The name of the file in a site that lists all its other files, but the settings of its host. */
export const sumsName = 'SHA256SUMS';

/**
 * Returns the SHA-256 of every file in a folder but that of its own list and the settings of its host, which hosts do not
 * serve, in the format of `sha256sum`, in the order of the bytes of their names. `known` has sums by the path of the file. Names that begin with `.building` are those of a build in progress.
 */
export function fileSums(folder: string, known: ReadonlyMap<string, string> = new Map()): string {
  const read = fileReader();
  return namesIn(folder)
    .map((name) => {
      const file = path.join(folder, name);
      return `${known.get(file) ?? sha256(read(file))}  ${name}\n`;
    })
    .join('');
}

/** Returns the lines that only one of two lists has, each as the name of its file, without repetition. */
export function differingFiles(one: string, other: string): string[] {
  const [lines, others] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  const names = [...lines.symmetricDifference(others)].map((line) => line.slice(66));
  return [...new Set(names)].sort();
}

/** Returns the names of the files that only a folder has, or only a list of sums, sorted. */
export function otherFiles(folder: string, sums: string): string[] {
  const listed = new Set(sums.split('\n').flatMap((line) => line.slice(66) || []));
  return [...listed.symmetricDifference(new Set(namesIn(folder)))].sort();
}

/**
 * Returns a function that returns the bytes of a file until it is called again. It reads all files into the same memory: a
 * buffer for each would make the garbage collector of a build run every few files.
 */
function fileReader(): (file: string) => Uint8Array {
  let memory = Buffer.alloc(0);
  return (file) => {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size > memory.length) memory = Buffer.alloc(2 * size);
      let end = 0;
      for (let count = 1; count > 0; end += count) count = readSync(descriptor, memory, end, size - end, end);
      return memory.subarray(0, end);
    } finally {
      closeSync(descriptor);
    }
  };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => name !== sumsName && !isHostSetting(name) && !name.startsWith('.building'))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
