import type { Reference } from './reference.ts';
import type { Site, SiteFile } from './site.ts';

/** What an address points at. */
export type Target =
  /** Something on this site: a path from its root, and the id behind `#`. */
  | { kind: 'internal'; path: string; fragment: string }
  /** A path of this host that is not below the site's base path. */
  | { kind: 'outside'; path: string }
  /** This site by another protocol than it is published with. */
  | { kind: 'insecure' }
  /** The machine that the site was built on, or a network that readers are not in. */
  | { kind: 'local' }
  | { kind: 'external' | 'mail' | 'phone' | 'script' | 'other' }
  /** No address at all, and why. */
  | { kind: 'unreadable'; reason: string };

const schemes = new Set(['http', 'https', 'data', 'blob', 'urn', 'tag', 'about', 'geo', 'ftp', 'sip', 'webcal']);

/** Reads an address as a browser does on the page where it stands. */
export function resolveAddress({ address, use }: Reference, file: SiteFile, site: Site): Target {
  if (address === '') {
    return use === 'form' ? internal(file.address, '') : { kind: 'unreadable', reason: 'is empty' };
  }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return { kind: 'mail' };
  if (scheme === 'tel' || scheme === 'sms') return { kind: 'phone' };
  if (scheme === 'javascript' || scheme === 'vbscript') return { kind: 'script' };
  if (scheme === 'file' || /^[a-z]$/.test(scheme ?? '')) return { kind: 'local' };
  if (scheme && !schemes.has(scheme)) {
    return { kind: 'unreadable', reason: `begins with ${scheme}:, which no link begins with` };
  }
  const reason = flawOf(address, scheme);
  if (reason) return { kind: 'unreadable', reason };
  if (scheme && !scheme.startsWith('http')) return { kind: 'other' };
  return targetOf(new URL(address, pageUrl(file, site)), scheme !== undefined || address.startsWith('//'), site);
}

/** The address that a file is published at, or what its page says its addresses are relative to. */
export function pageUrl(file: SiteFile, { origin, base }: Site): URL {
  const url = new URL(origin + base + file.address);
  return file.base && URL.canParse(file.base, url) ? new URL(file.base, url) : url;
}

function targetOf(url: URL, absolute: boolean, { origin, base }: Site): Target {
  const { hostname, host, pathname, hash } = url;
  if (url.origin !== origin) {
    if (host === new URL(origin).host) return { kind: 'insecure' };
    const local = /^(localhost|127\..*|0\.0\.0\.0|\[::1\]|10\..*|192\.168\..*|.*\.(local|localhost|internal))$/;
    return { kind: local.test(hostname) ? 'local' : 'external' };
  }
  const path = decodeURIComponent(pathname);
  if (path === base) return internal('', decodeURIComponent(hash));
  if (path.startsWith(`${base}/`)) return internal(path.slice(base.length), decodeURIComponent(hash));
  return absolute ? { kind: 'external' } : { kind: 'outside', path };
}

function internal(path: string, hash: string): Target {
  // what follows :~: is for the browser and names no id
  return { kind: 'internal', path, fragment: hash.replace(/:~:.*$/s, '').replace(/^#/, '') };
}

function flawOf(address: string, scheme: string | undefined): string | undefined {
  if (/\s/.test(address)) return 'has a space in it';
  if (address.includes('\\')) return 'has a backslash in it';
  if (/^https?:(?!\/\/[^/])/i.test(address)) return `lacks two slashes and a host after ${scheme}:`;
  if (/%(?![\da-f]{2})/i.test(address)) return 'has a percent sign that encodes nothing';
  try {
    const { pathname, hash } = new URL(address, 'http://site.invalid');
    decodeURIComponent(pathname + hash);
  } catch {
    return 'cannot be read';
  }
  return undefined;
}
