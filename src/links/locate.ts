import type { Site, SiteFile } from './site.ts';

/** What a static host has at a path: a file, one that it only leads to from there, or none. */
export type Location =
  { state: 'found'; file: SiteFile } | { state: 'slash' | 'index' | 'case'; file: SiteFile } | { state: 'missing' };

/** Looks a path of the site up, as hosts do that tell letter case apart and end folders with a slash. */
export function locate(site: Site, path: string): Location {
  const exact = site.addresses.get(path);
  if (exact) return { state: 'found', file: exact };
  const slashed = site.addresses.get(path.endsWith('/') ? path.slice(0, -1) : `${path}/`);
  if (slashed) return { state: 'slash', file: slashed };
  const named = /(^|\/)index\.html$/.test(path) ? site.files.get(path.slice(1)) : undefined;
  if (named) return { state: 'index', file: named };
  const folded = path.toLowerCase();
  for (const [address, file] of site.addresses) {
    if (address.toLowerCase() === folded || address.toLowerCase() === `${folded}/`) return { state: 'case', file };
  }
  return { state: 'missing' };
}
