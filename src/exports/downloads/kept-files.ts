import path from 'node:path';
import { readCheckedFile, writeCheckedFile } from '../../library/checked-file.ts';
import { programDigest } from '../../library/program-digest.ts';
import { sha256 } from '../../library/seals.ts';

/** A cache of files that take long to make. */
export interface KeptFiles {
  /**
   * Returns the file of this kind that was made from the same plain data before, or else makes and keeps it: now, or once it is
   * made.
   */
  file: <Made extends Uint8Array | Promise<Uint8Array>>(
    kind: string,
    from: unknown,
    make: () => Made,
  ) => Made | Uint8Array;
}

/** Returns a cache in a folder. It ignores files that are damaged, and those that another version of the program or other fonts have made. */
export function keptFiles(folder: string, fonts: readonly string[]): KeptFiles {
  let program: string | undefined;
  return {
    file: (kind, from, make) => {
      program ??= JSON.stringify([fonts, programDigest(makingFolders)]);
      const file = path.join(folder, `${sha256(JSON.stringify([program, kind, from]))}-${kind}`);
      const before = readCheckedFile(file);
      if (before) return before;
      const made = make();
      if (made instanceof Uint8Array) keep(file, made);
      else return made.then((bytes) => keep(file, bytes)) as typeof made;
      return made;
    },
  };

  function keep(file: string, made: Uint8Array): Uint8Array {
    try {
      writeCheckedFile(file, made);
    } catch {
      // a cache that cannot be written costs time, not the build
    }
    return made;
  }
}

/** The folders of `src/` whose code decides what is in a file. */
export const makingFolders = [
  'model',
  'field',
  'strings',
  'seals',
  'schemas',
  'registers',
  'markdown',
  'library',
  'exports',
] as const;
