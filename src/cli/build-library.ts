import type { Library } from '../library/library-types.ts';
import { type LibraryResult, type LoadOptions, loadLibrary } from '../library/load-library.ts';
import { readSectionCache, writeSectionCache } from '../library/section-cache.ts';
import { report } from './report.ts';
import type { Settings } from './settings.ts';

/**
 * Returns the library of a run's content folder, or its problems. Uses the section cache, and writes it back if the
 * content has no problems.
 */
export function buildLibrary({ content, cache: folder }: Settings, options: LoadOptions = {}): LibraryResult {
  const cache = readSectionCache(folder);
  const result = loadLibrary(content, { ...options, cache });
  if (result.library) {
    try {
      writeSectionCache(folder, cache);
    } catch {
      // a cache that cannot be written costs time, not the command
    }
  }
  return result;
}

/** Returns the library of a run's content folder. If the content has problems, prints them and exits with code 1. */
export function libraryOrExit(settings: Settings, options: LoadOptions = {}): Library {
  const { library, problems = [] } = buildLibrary(settings, options);
  if (library) return library;
  report(problems, '');
  process.exit(1);
}
