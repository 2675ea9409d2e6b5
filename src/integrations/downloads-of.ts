import path from 'node:path';
import { type Download, downloads } from '../exports/downloads/downloads.ts';
import { keptFiles } from '../exports/downloads/kept-files.ts';
import type { Share } from '../exports/downloads/share-of-downloads.ts';
import { glyphCheckOf } from '../exports/pdf/glyph-check.ts';
import { readContentFiles } from '../library/content-files.ts';
import { loadLibrary } from '../library/load-library.ts';
import { formatProblem } from '../model/problem.ts';
import { withBase } from '../model/urls.ts';
import type { SiteRun } from './site-run.ts';

/** The parts of a run that its downloads depend on. */
export type DownloadsSource = Pick<
  SiteRun,
  'content' | 'cache' | 'day' | 'site' | 'base' | 'fonts' | 'assumeSealed' | 'library'
>;

/** What a thread that makes a share of the downloads is given. */
export interface DownloadsWork {
  source: DownloadsSource;
  share: Share;
}

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

/**
 * Resolves with the download at a path of the site from the content as it is now, or with `undefined` if there is none. If it cannot be
 * made, `problems` has the problems of the content as the check prints them, or else the reason.
 */
export async function currentDownload(
  source: DownloadsSource,
  pathname: string,
): Promise<{ bytes: Uint8Array } | { problems: string } | undefined> {
  const download = downloadsOf({ ...source, library: undefined }).find(({ path }) => path === pathname);
  if (!download) return undefined;
  try {
    return { bytes: await download.make() };
  } catch (error) {
    if (!(error instanceof Error && error.name === 'PdfError')) throw error;
    const { content, assumeSealed } = source;
    // looked for only now, because asking the compiler for glyphs takes time
    const { problems = [] } = loadLibrary(content, { assumeSealed, glyphCheck: glyphCheckOf(source) });
    return { problems: problems.map(formatProblem).join('\n') || error.message };
  }
}
