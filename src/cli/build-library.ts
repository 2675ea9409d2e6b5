import type { Library } from '../library/library-types.ts';
import { type LibraryResult, type LoadOptions, loadLibrary } from '../library/load-library.ts';
import { readSectionCache, writeSectionCache } from '../library/section-cache.ts';
import { report } from './report.ts';
import type { Settings } from './settings.ts';

/** Builds the library of a run's content folder with the help of the cache, which it brings up to date. */
export function buildLibrary({ content, cache: folder }: Settings, options: LoadOptions = {}): LibraryResult {
  const cache = readSectionCache(folder);
  const result = loadLibrary(content, { ...options, cache });
  if (result.library) writeSectionCache(folder, cache);
  return result;
}

/** Builds the library of a run's content folder. If the content has problems, reports them and exits with code 1. */
export function libraryOrExit(settings: Settings, options: LoadOptions = {}): Library {
  const { library, problems = [] } = buildLibrary(settings, options);
  if (library) return library;
  report(problems, '');
  process.exit(1);
}
