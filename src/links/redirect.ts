import type { Link } from './link.ts';
import { locate } from './locate.ts';
import { resolveUrl } from './resolve-url.ts';
import type { Site, SiteFile } from './site.ts';

/** Returns the file that a page redirects its readers to, or `undefined` if it does not redirect or names itself. */
export function redirectTarget(page: SiteFile, site: Site): SiteFile | undefined {
  const refresh = refreshLink(page);
  const target = refresh && linkedFile(refresh, page, site);
  return target === page ? undefined : target;
}

/** Returns the link of a page's `<meta http-equiv="refresh">`, or `undefined` if it has none. */
export function refreshLink(page: SiteFile): Link | undefined {
  return page.links.find(({ use }) => use === 'refresh');
}

/** Returns the canonical link of a page, or `undefined` if it has none. */
export function canonicalLink(page: SiteFile): Link | undefined {
  return page.links.find(({ use }) => use === 'canonical');
}

/**
 * Returns the file that a link points to, or `undefined` if there is none. A URL whose letter case or final slash is wrong
 * still finds its file.
 */
export function linkedFile(link: Link, file: SiteFile, site: Site): SiteFile | undefined {
  const target = resolveUrl(link, file, site);
  return target.kind === 'internal' ? locate(site, target.path).file : undefined;
}
