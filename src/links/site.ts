import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import { displayPath } from '../library/content-files.ts';
import { parseFile } from './find/index.ts';
import type { ParsedFile } from './link.ts';

/** A file as the build wrote it. */
export interface BuiltFile {
  /** Path inside the site's folder, with `/`: `policy/index.html`. */
  name: string;
  /** Path relative to the folder that the command runs in. */
  path: string;
  bytes: Buffer;
}

/** A file of a built site, and the links and ids in it. */
export interface SiteFile extends BuiltFile, ParsedFile {
  /** Path of the file's URL, from the root of the site: `/policy/`. */
  urlPath: string;
  /** The media type that hosts serve the file as, or an empty string if its extension is unknown. */
  type: string;
}

/** A built site: its files and the URL it is published at. */
export interface Site {
  /** The origin, such as `https://trust.example`; a made-up one if the site has no canonical URLs. */
  origin: string;
  /** The base path without a slash at the end; empty for a site at the root of its host. */
  base: string;
  /** The files by their `name`. */
  files: ReadonlyMap<string, SiteFile>;
  /** The files by their `urlPath`. */
  byUrlPath: ReadonlyMap<string, SiteFile>;
}

/** Reads a built site from a folder, without the compressed copies of its files. */
export function readSite(folder: string, base?: string): Site {
  const all = new Set(list(folder));
  const isCopy = (name: string) => /\.(br|zst|gz)$/.test(name) && all.has(name.replace(/\.\w+$/, ''));
  const files = [...all].filter((name) => !isCopy(name)).sort();
  return createSite(
    files.map((name) => {
      const full = path.join(folder, name);
      return { name, path: displayPath(full), bytes: readFileSync(full) };
    }),
    base,
  );
}

/**
 * Creates a site from its files. Takes the origin from the canonical URLs, and the base path too if it is not given.
 */
export function createSite(built: readonly BuiltFile[], base?: string): Site {
  const files = built.map(parse);
  const root = publishedAt(files);
  return {
    origin: root.origin,
    base: base === undefined ? root.base : `/${base}`.replace(/\/+/g, '/').replace(/\/$/, ''),
    files: new Map(files.map((file) => [file.name, file])),
    byUrlPath: new Map(files.map((file) => [file.urlPath, file])),
  };
}

/** Returns the HTML pages of a site. */
export function pagesOf(site: Site): SiteFile[] {
  return [...site.files.values()].filter(({ type }) => type === 'text/html');
}

function parse(file: BuiltFile): SiteFile {
  const { name, bytes } = file;
  // mrmime calls llms.txt plain text and does not know MDX; both are Markdown
  const type = /(^|\/)llms[^/]*\.txt$|\.mdx$/.test(name) ? 'text/markdown' : (lookup(name) ?? '');
  const urlPath = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  return { ...file, urlPath, type, ...parseFile(type, bytes.toString('utf8')) };
}

function list(folder: string, prefix = ''): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = prefix + entry.name;
    return entry.isDirectory() ? list(folder, `${name}/`) : entry.isFile() ? [name] : [];
  });
}

/** Returns the origin and base path that most canonical URLs agree on. */
function publishedAt(files: readonly SiteFile[]): { origin: string; base: string } {
  const roots = files.flatMap(({ urlPath, links }) => {
    const url = links.find(({ use }) => use === 'canonical')?.url;
    if (!url || !/^https?:/i.test(url) || !URL.canParse(url)) return [];
    const { origin, pathname } = new URL(url);
    return pathname.endsWith(urlPath) ? { origin, base: pathname.slice(0, -urlPath.length) } : [];
  });
  const votes = [...Map.groupBy(roots, ({ origin, base }) => origin + base).values()];
  const [[root] = []] = votes.sort((a, b) => b.length - a.length);
  return root ?? { origin: 'http://site.invalid', base: '' };
}
