import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads a file of a built site, by its path from the site's root. */
export type Read = (path: string) => Buffer;

/** Reads the files of a site built to a folder. */
export function readFrom(folder: string): Read {
  return (name) => readFileSync(path.join(folder, name));
}
