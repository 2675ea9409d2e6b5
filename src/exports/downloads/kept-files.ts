import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { programDigest } from '../../library/program-digest.ts';
import { replaceFile } from '../../library/replace-file.ts';
import { sha256 } from '../../library/seals.ts';

/** Files that cost time to make, by everything they are made from. */
export interface KeptFiles {
  /** The file of this kind that is made from this; made now unless it was before. `from` is plain data. */
  file: (kind: string, from: unknown, make: () => Uint8Array) => Uint8Array;
}

/** Returns the files kept in a folder that the same program made, with the same fonts of this machine. */
export function keptFiles(folder: string, fonts: readonly string[]): KeptFiles {
  let program: string | undefined;
  return {
    file: (kind, from, make) => {
      program ??= JSON.stringify([fonts, programDigest(makingFolders)]);
      const file = path.join(folder, `${sha256(JSON.stringify([program, kind, from]))}-${kind}`);
      if (existsSync(file)) return readFileSync(file);
      const made = make();
      mkdirSync(folder, { recursive: true });
      replaceFile(file, made);
      return made;
    },
  };
}

/** The folders of `src/` whose code decides what a file is made to. */
export const makingFolders = [
  'model',
  'field',
  'strings',
  'schemas',
  'registers',
  'markdown',
  'library',
  'exports',
] as const;
