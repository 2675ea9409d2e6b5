import type { Company, Library } from '../library/library-types.ts';
import { supersededFiles } from './superseded-files.ts';

/** What a host has to know of a site besides the site's files. */
export interface HostedSite {
  /** The path that it is served under, such as `/trust`; empty at the root of the host. */
  base: string;
  /** The host that it is published at, such as `trust.example.com`; any if there is none. */
  host?: string | undefined;
  /** The policy's old URLs. */
  legacy: Company['legacy'];
  /** The paths that search engines must not list: files, and folders with a slash at the end. */
  superseded: readonly string[];
}

/** A site of any company, at the root of any host: without redirects of its own. */
export const anySite: HostedSite = { base: '', legacy: [], superseded: [] };

/** Returns what a host has to know of a library's site on a day. `site` is its origin, if it is known. */
export function hostedSite(
  library: Pick<Library, 'company' | 'policies'>,
  { base, day, site }: { base: string; day: string; site?: string | undefined },
): HostedSite {
  return {
    base,
    host: site === undefined ? undefined : new URL(site).hostname,
    legacy: library.company.legacy,
    superseded: supersededFiles(library, day),
  };
}
