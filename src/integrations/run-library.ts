import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Library } from '../library/library-types.ts';
import { type LibraryResult, loadLibrary } from '../library/load-library.ts';
import { readSectionCache } from '../library/section-cache.ts';
import type { PageRun } from './site-run-module.ts';

/** Writes a build's library to a file in a folder, for the pages to read, and returns its path. */
export function writeRunLibrary(library: Library, folder: string): string {
  const file = path.join(folder, 'library.v8');
  writeFileSync(file, serialize(library));
  return file;
}

/** Returns the library of a run. A build reads it from the file that it wrote; `dev` loads it from the current content. */
export function runLibrary({ libraryFile, content, cache, assumeSealed }: PageRun): LibraryResult {
  if (libraryFile) return { library: deserialize(readFileSync(libraryFile)) as Library };
  return loadLibrary(content, { assumeSealed, cache: readSectionCache(cache) });
}
