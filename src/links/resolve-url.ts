import { isLocalHost } from '../model/link-syntax.ts';
import type { Link } from './link.ts';
import type { Site, SiteFile } from './site.ts';

/** The thing that a URL points to. */
export type Target =
  /** A path on this site, from its root, and the id after `#`. */
  | { kind: 'internal'; path: string; fragment: string }
  /** A path on this host that is outside the base path of the site. */
  | { kind: 'outside'; path: string }
  /** This site, over another protocol than it is published with. */
  | { kind: 'insecure' }
  /** The machine that built the site, or a private network. */
  | { kind: 'local' }
  | { kind: 'external' | 'mail' | 'phone' | 'script' | 'other' }
  /** The URL is invalid; the reason completes a sentence that begins with the URL. */
  | { kind: 'invalid'; reason: string };

const schemes = new Set(['http', 'https', 'data', 'blob', 'urn', 'tag', 'about', 'geo', 'ftp', 'sip', 'webcal']);

/** Resolves a link's URL as a browser does on the page that contains it. */
export function resolveUrl({ url, use }: Pick<Link, 'url' | 'use'>, file: SiteFile, site: Site): Target {
  if (url === '') {
    return use === 'form' ? internal(file.urlPath, '') : { kind: 'invalid', reason: 'is empty' };
  }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return { kind: 'mail' };
  if (scheme === 'tel' || scheme === 'sms') return { kind: 'phone' };
  if (scheme === 'javascript' || scheme === 'vbscript') return { kind: 'script' };
  // one letter is a drive, as in C:\site
  if (scheme === 'file' || scheme?.length === 1) return { kind: 'local' };
  if (scheme && !schemes.has(scheme)) {
    return { kind: 'invalid', reason: `begins with ${scheme}:, which is not a known scheme` };
  }
  const reason = flawOf(url, scheme);
  if (reason) return { kind: 'invalid', reason };
  if (scheme && !scheme.startsWith('http')) return { kind: 'other' };
  return targetOf(new URL(url, pageUrl(file, site)), scheme !== undefined || url.startsWith('//'), site);
}

/** Returns the URL that a page's relative URLs start from: its own, or that of its `<base>` element. */
export function pageUrl(file: SiteFile, { origin, base }: Site): URL {
  const url = new URL(origin + base + file.urlPath);
  return file.base && URL.canParse(file.base, url) ? new URL(file.base, url) : url;
}

function targetOf(url: URL, absolute: boolean, { origin, base }: Site): Target {
  const { hostname, host, pathname, hash } = url;
  if (url.origin !== origin) {
    if (host === new URL(origin).host) return { kind: 'insecure' };
    return { kind: isLocalHost(hostname) ? 'local' : 'external' };
  }
  if (!isDecodable(pathname + hash)) return { kind: 'invalid', reason: 'cannot be decoded' };
  const path = decodeURIComponent(pathname);
  if (path === base) return internal('', decodeURIComponent(hash));
  if (path.startsWith(`${base}/`)) return internal(path.slice(base.length), decodeURIComponent(hash));
  return absolute ? { kind: 'external' } : { kind: 'outside', path };
}

function internal(path: string, hash: string): Target {
  // :~: begins a text fragment, which is not part of the id
  return { kind: 'internal', path, fragment: hash.replace(/:~:.*$/s, '').replace(/^#/, '') };
}

function flawOf(url: string, scheme: string | undefined): string | undefined {
  if (/\s/.test(url)) return 'contains a space';
  if (url.includes('\\')) return 'contains a backslash';
  if (/^https?:(?!\/\/[^/])/i.test(url)) return `needs two slashes and a host after ${scheme}:`;
  if (/%(?![\da-f]{2})/i.test(url)) return 'contains a percent sign without two hexadecimal digits after it';
  return URL.canParse(url, 'http://site.invalid') ? undefined : 'cannot be decoded';
}

/** Returns whether escapes are UTF-8, as those of this site are. Other hosts may have URLs with others. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
