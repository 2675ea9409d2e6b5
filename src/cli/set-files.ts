import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SetFile } from '../importing/set/read-set-file.ts';
import { problem } from '../importing/set/set-problems.ts';
import { displayPath } from '../library/content-files.ts';
import type { Problem } from '../model/problem.ts';
import { isReadable, readSourceFile } from './source-files.ts';

/** The files of a set. */
export interface SetFiles {
  files: SetFile[];
  /** The files of folders that are about the folder and no policies, as problems show them. */
  leftOut: string[];
  problems: Problem[];
}

/**
 * Reads the files of a set: those that are named, and all in the folders that are named and in the folders in these. Files are in the
 * given order, or in that of their names with 2 before 10 if the order is that of a shell.
 */
export async function readSetFiles(places: readonly string[]): Promise<SetFiles> {
  const named = places.map((place) => path.resolve(place));
  const found = named.flatMap((place) => (isFolder(place) ? filesIn(place) : [place]));
  const leftOut = found.filter((file) => !named.includes(file) && isAbout(file, found, named));
  const given = [...new Set(found)].filter((file) => !leftOut.includes(file));
  const files = isSorted(given) ? given.toSorted(byNumber) : given;
  const root = commonFolder(files);
  const read: SetFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const shown = displayPath(file);
    const source = await readSourceFile(file, shown);
    if (typeof source === 'string') problems.push(problem('import-unreadable', shown, ...sentences(source)));
    else read.push({ ...source, path: path.relative(root, file).split(path.sep).join('/'), shown });
  }
  if (files.length === 0) {
    const message = 'There is no Markdown, HTML or Word file here.';
    problems.push(problem('import-unreadable', places.join(', '), message, 'Name the files, or another folder.'));
  }
  return { files: read, leftOut: leftOut.map(displayPath), problems };
}

/** Returns whether a place is a folder. */
export function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isReadable(entry.name))
    .map((entry) => path.resolve(entry.parentPath, entry.name))
    .filter((file) => !path.relative(folder, file).split(path.sep).some(isHidden))
    .sort(byNumber);
}

function isHidden(name: string): boolean {
  return /^[.~]/.test(name) || name === 'node_modules';
}

/** Returns whether a file is about the files beside it, and no policy. A readme that is alone in a folder may be one. */
function isAbout(file: string, all: readonly string[], places: readonly string[]): boolean {
  const name = path.basename(file).replace(/\.\w+$/, '');
  if (/^(contributing|changelog|license|todo)$/i.test(name)) return true;
  const folder = path.dirname(file);
  const isAlone = all.filter((one) => path.dirname(one) === folder).length === 1 && !places.includes(folder);
  return /^readme$/i.test(name) && !isAlone;
}

function isSorted(files: readonly string[]): boolean {
  return files.every((file, index) => index === 0 || (files[index - 1] ?? '') < file);
}

const { compare: byNumber } = new Intl.Collator('en', { numeric: true });

/** Returns the nearest folder that has all files in it. */
function commonFolder(files: readonly string[]): string {
  const [first = '.', ...others] = files.map((file) => path.dirname(file));
  const isAround = (folder: string) => others.every((one) => `${one}${path.sep}`.startsWith(withSeparator(folder)));
  let folder = first;
  while (!isAround(folder)) folder = path.dirname(folder);
  return folder;
}

function withSeparator(folder: string): string {
  return folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`;
}

/** Returns a refusal as the sentence that says what is wrong and those that say what to do. */
function sentences(refusal: string): [message: string, hint: string] {
  const [message = '', ...hints] = refusal.split(/(?<=\.) (?=[A-Z])/);
  return [message, hints.join(' ') || 'Correct its name.'];
}
