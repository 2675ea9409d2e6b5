import type { Site, SiteFile } from './site.ts';

/**
 * The file at a path: `found` if hosts serve it there; `slash`, `index` or `case` if some hosts redirect there and
 * others return an error.
 */
export type Location =
  | { state: 'found'; file: SiteFile }
  | { state: 'slash' | 'index' | 'case'; file: SiteFile }
  | { state: 'missing'; file?: undefined };

/** Looks up a path as a strict host does: letter case counts, and the URL of a folder ends with a slash. */
export function locate(site: Site, path: string): Location {
  const exact = site.byUrlPath.get(path);
  if (exact) return { state: 'found', file: exact };
  const slashed = site.byUrlPath.get(path.endsWith('/') ? path.slice(0, -1) : `${path}/`);
  if (slashed) return { state: 'slash', file: slashed };
  const named = site.files.get(path.slice(1));
  if (named) return { state: 'index', file: named };
  const folded = path.toLowerCase();
  for (const [urlPath, file] of site.byUrlPath) {
    if (urlPath.toLowerCase() === folded || urlPath.toLowerCase() === `${folded}/`) return { state: 'case', file };
  }
  return { state: 'missing' };
}
