import type { CheckedLink } from '../../../src/links/checked-link.ts';
import { resolveUrl } from '../../../src/links/resolve-url.ts';
import { createSite, type Site } from '../../../src/links/site.ts';

/** Creates a site at `https://trust.example` from the text of its files; its path is `dist/` and the name. */
export function siteOf(files: Record<string, string | Buffer>, { base = '' } = {}): Site {
  const built = Object.entries(files).map(([name, content]) => ({
    name,
    path: `dist/${name}`,
    bytes: Buffer.from(content as string),
  }));
  return { ...createSite(built, base), origin: 'https://trust.example' };
}

/** Returns the links in one file of a site, ready for a rule to check. */
export function linksIn(site: Site, name: string): CheckedLink[] {
  const file = site.files.get(name);
  if (!file) throw new Error(`The site has no file ${name}.`);
  return file.links.map((link) => ({ link, file, site, target: resolveUrl(link, file, site) }));
}
