import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import { displayPath } from '../library/content-files.ts';
import { find } from './find/index.ts';
import type { Found } from './reference.ts';

/** The origin of a site that does not say where it is published. */
const unknown = 'http://site.invalid';

/** A file of a built site. */
export interface SiteFile extends Found {
  /** Path inside the site's folder, with `/`: `policy/index.html`. */
  name: string;
  /** Path as the person who runs the check would type it. */
  path: string;
  /** Address from the site's root: `/policy/`. */
  address: string;
  /** The media type that hosts send it with, or nothing where its name has no known ending. */
  type: string;
  bytes: Buffer;
}

/** A built site: its files, and where it is published. */
export interface Site {
  /** Origin, such as `https://trust.example`; an unknowable one where the site does not say. */
  origin: string;
  /** Base path without a slash at the end, or nothing. */
  base: string;
  files: ReadonlyMap<string, SiteFile>;
  /** The files by their addresses. */
  addresses: ReadonlyMap<string, SiteFile>;
}

/** Reads a built site; where it is published is taken from its canonical addresses, unless a base path is given. */
export function readSite(folder: string, base?: string): Site {
  const files = list(folder)
    .sort()
    .map((name) => readFile(folder, name));
  const pages = files.filter(({ type }) => type === 'text/html');
  const root = rootOf(pages);
  return {
    origin: root.origin,
    base: base === undefined ? root.base : `/${base}`.replace(/\/+/g, '/').replace(/\/$/, ''),
    files: new Map(files.map((file) => [file.name, file])),
    addresses: new Map(files.map((file) => [file.address, file])),
  };
}

/** Every page of a site. */
export function pagesOf(site: Site): SiteFile[] {
  return [...site.files.values()].filter(({ type }) => type === 'text/html');
}

function readFile(folder: string, name: string): SiteFile {
  const bytes = readFileSync(path.join(folder, name));
  // what agents read as Markdown goes by the name of a text, and a sealed section is Markdown too
  const type = /(^|\/)llms[^/]*\.txt$|\.mdx$/.test(name) ? 'text/markdown' : (lookup(name) ?? '');
  const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  const found = find(type, bytes.toString('utf8'));
  return { name, path: displayPath(path.join(folder, name)), address, type, bytes, ...found };
}

function list(folder: string, prefix = ''): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = prefix + entry.name;
    return entry.isDirectory() ? list(folder, `${name}/`) : entry.isFile() ? [name] : [];
  });
}

/** Where a site is published, as most of its pages say in their canonical addresses. */
function rootOf(pages: readonly SiteFile[]): { origin: string; base: string } {
  const votes = new Map<string, number>();
  for (const { address, references } of pages) {
    const url = references.find(({ use }) => use === 'canonical')?.address;
    if (!url || !URL.canParse(url)) continue;
    const { origin, pathname } = new URL(url);
    if (origin === 'null' || !pathname.endsWith(address)) continue;
    const root = `${origin} ${pathname.slice(0, pathname.length - address.length)}`;
    votes.set(root, (votes.get(root) ?? 0) + 1);
  }
  const [winner = `${unknown} `] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
  const [origin = unknown, base = ''] = winner.split(' ');
  return { origin, base };
}
