import { locate } from './locate.ts';
import { resolveAddress } from './resolve-address.ts';
import type { Reference } from './reference.ts';
import type { Site, SiteFile } from './site.ts';

/** The page that a page sends its readers on to by itself, if it does. */
export function leadsOn(file: SiteFile, site: Site): SiteFile | undefined {
  const next = refreshOf(file) && fileAt(refreshOf(file) as Reference, file, site);
  return next === file ? undefined : next;
}

/** Where a page says that it sends its readers on. */
export function refreshOf(file: SiteFile): Reference | undefined {
  return file.references.find(({ use }) => use === 'refresh');
}

/** The file of the site that an address is meant for, even if its letter case or slash is wrong. */
export function fileAt(reference: Reference, file: SiteFile, site: Site): SiteFile | undefined {
  const target = resolveAddress(reference, file, site);
  if (target.kind !== 'internal') return undefined;
  const location = locate(site, target.path);
  return location.state === 'missing' ? undefined : location.file;
}
