import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../library/replace-file.ts';
import { sha256 } from '../../library/seals.ts';

/** Files that cost time to make, by everything they are made from. */
export interface KeptFiles {
  /** The file of this kind that is made from this; made now unless it was before. `from` is plain data. */
  file: (kind: string, from: unknown, make: () => Uint8Array) => Uint8Array;
}

/** Files kept in a folder, as long as the same program would make the same of them. */
export function keptFiles(folder: string): KeptFiles {
  let program: string | undefined;
  return {
    file: (kind, from, make) => {
      program ??= programDigest();
      const file = path.join(folder, `${sha256(JSON.stringify([program, kind, from]))}-${kind}`);
      if (existsSync(file)) return readFileSync(file);
      const made = make();
      mkdirSync(folder, { recursive: true });
      replaceFile(file, made);
      return made;
    },
  };
}

/** Changes whenever the same content could give another file. */
function programDigest(): string {
  const folders = 'src/{exports,field,library,markdown,model,registers,schemas,strings}/**/*.{ts,typ,yaml}';
  const sources = globSync(['package-lock.json', folders]).sort();
  return JSON.stringify([process.env.PDF_FONTS, ...sources.map((source) => sha256(readFileSync(source)))]);
}
