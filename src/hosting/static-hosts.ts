import { withBase } from '../model/urls.ts';
import type { HostedSite } from './hosted-site.ts';
import { mediaTypes, namedTypes } from './media-types.ts';
import { redirects } from './redirects.ts';
import { cacheControl, hashedFiles, responseHeaders } from './response-headers.ts';

/** The files in a site that static hosts read and do not serve. Lists of a site's files leave them out. */
export const hostSettings = { headers: '_headers', redirects: '_redirects' } as const;

/** Returns whether a file in a site is only for its host. */
export function isHostSetting(file: string): boolean {
  return Object.values<string>(hostSettings).includes(file);
}

/**
 * Returns the `_headers` file of static hosts such as Netlify and Cloudflare Pages. No header is in two rules for the same
 * file, because these hosts would join its values.
 */
export function headersFile({ base, superseded }: HostedSite): string {
  const { folders, extensions } = hashedFiles;
  const hashed = [...folders, ...extensions.map((extension) => `/pagefind/*.${extension}`)];
  const types = Object.entries(mediaTypes).filter(([extension]) => !knownByHosts.has(extension));
  const rules: [path: string, headers: Record<string, string>][] = [
    ['/*', responseHeaders],
    ...hashed.map((path): [string, Record<string, string>] => [folder(path), { 'Cache-Control': cacheControl.hashed }]),
    ...types.map(([extension, type]): [string, Record<string, string>] => [
      `/*.${extension}`,
      { 'Content-Type': type },
    ]),
    ...['/feed.xml', '/policies/*/feed.xml'].map((path): [string, Record<string, string>] => [
      path,
      { 'Content-Type': namedTypes['feed.xml'] },
    ]),
    ...['/SHA256SUMS', '/*/SHA256SUMS'].map((path): [string, Record<string, string>] => [
      path,
      { 'Content-Type': namedTypes.SHA256SUMS },
    ]),
    ...superseded.map((path): [string, Record<string, string>] => [folder(path), { 'X-Robots-Tag': 'noindex' }]),
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${withBase(base, path)}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Returns the `_redirects` file of static hosts. Cloudflare Pages leaves out rules with a query; there, the page at the old URL redirects. */
export function redirectsFile(site: HostedSite): string {
  return redirects.netlify(site, site.base);
}

/** Extensions whose types static hosts know, or of which a rule for all would contradict that for a name. */
const knownByHosts = new Set(['html', 'js', 'json', 'xml', 'svg', 'png', 'pdf', 'xlsx', 'zip', 'wasm', 'woff2']);

function folder(path: string): string {
  return path.endsWith('/') ? `${path}*` : path;
}
