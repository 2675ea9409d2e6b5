import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isHostSetting } from '../../hosting/static-hosts.ts';

/** The files of a site, served at a URL or in a folder. Paths are those of the site, without a leading slash. */
export interface SiteFiles {
  /** The URL or the folder. */
  name: string;
  /** Returns the bytes of a file, or `undefined` if there is none. */
  read: (file: string) => Promise<Buffer | undefined>;
  /** The names of all files but the settings of a host, sorted; only a folder can list them. */
  list?: () => string[];
}

/** Returns the files of a site at a URL or in a folder. Throws if there is no such folder. */
export function siteFiles(place: string): SiteFiles {
  return /^https?:\/\//.test(place) ? servedFiles(place) : filesIn(place);
}

function servedFiles(url: string): SiteFiles {
  const base = url.replace(/\/*$/, '/');
  return {
    name: base,
    read: async (file) => {
      const path = file.split('/').map(encodeURIComponent).join('/');
      // a host may have a compressed copy of a file, which has a line of its own in the list: this is about the file
      const headers = { 'accept-encoding': 'identity' };
      const response = await fetch(new URL(base + path), { headers, signal: AbortSignal.timeout(60_000) });
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new Error(`${base}${path} responds with status ${response.status}.`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

function filesIn(folder: string): SiteFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return {
    name: folder,
    read: async (file) => {
      const full = path.join(folder, file);
      return statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : undefined;
    },
    list: () => namesIn(folder),
  };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !isHostSetting(file))
    .sort();
}

/** Returns whether a name in a list of a site is that of a file inside of it. */
export function isInside(file: string): boolean {
  return file !== '' && !/[\\\0]/.test(file) && file.split('/').every((part) => part !== '' && !/^\.\.?$/.test(part));
}
