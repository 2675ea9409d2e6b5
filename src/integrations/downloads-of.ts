import path from 'node:path';
import { type Download, downloads } from '../exports/downloads/downloads.ts';
import { keptFiles } from '../exports/downloads/kept-files.ts';
import { readContentFiles } from '../library/content-files.ts';
import { loadLibrary } from '../library/load-library.ts';
import { withBase } from '../model/urls.ts';
import type { SiteRun } from './site-run.ts';

/** The parts of a run that its downloads depend on. */
export type DownloadsSource = Pick<
  SiteRun,
  'content' | 'cache' | 'day' | 'site' | 'base' | 'fonts' | 'assumeSealed' | 'library'
>;

/** Returns the downloads of a run, or none if its content has problems, which the build and the pages report. */
export function downloadsOf(source: DownloadsSource): Download[] {
  const { content, cache, day, site, base, fonts, assumeSealed } = source;
  const library = source.library ?? loadLibrary(content, { assumeSealed }).library;
  if (!library) return [];
  const absolute = (path: string) => new URL(withBase(base, path), site).href;
  return downloads(library, readContentFiles(content), absolute, {
    day,
    kept: keptFiles(path.join(cache, 'evidence'), fonts),
    fonts,
  });
}
