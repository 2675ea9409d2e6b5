import path from 'node:path';
import { type Download, downloads } from '../exports/downloads/downloads.ts';
import { keptFiles } from '../exports/downloads/kept-files.ts';
import { readContentFiles } from '../library/content-files.ts';
import type { Library } from '../library/library-types.ts';
import { loadLibrary } from '../library/load-library.ts';
import { withBase } from '../model/urls.ts';

/** Where the content lies, and where the site is published: origin, and base path without a slash at its end. */
export interface DownloadsSource {
  folder: string;
  site: string;
  base: string;
  /** The date of a draft that is taken as sealed. */
  sealing?: string | undefined;
  /** What was read from the folder, by whoever has it already. */
  library?: Library | undefined;
}

/** The downloads of a content folder; none while it has problems, which are reported elsewhere. */
export function downloadsOf({
  folder,
  site,
  base,
  sealing,
  library = loadLibrary(folder, { sealing }).library,
}: DownloadsSource): Download[] {
  if (!library) return [];
  const kept = keptFiles(path.join(process.env.CACHE_DIR || '.cache', 'evidence'));
  const absolute = (address: string) => new URL(withBase(base, address), site).href;
  return downloads(library, readContentFiles(folder), absolute, kept);
}
