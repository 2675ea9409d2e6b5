import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { urls } from '../model/urls.ts';
import { reasonOf } from '../library/file-error.ts';
import { SettingError } from './setting-error.ts';

/** The folder of the program: the root of the repository. */
export const programFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Returns the folder that a site is built into, with symbolic links followed, so that a link stays one. Throws a
 * `SettingError` if a site must not be built there: a build replaces the whole folder.
 */
export function outputFolder(out: string, content: string, program = programFolder): string {
  const given = path.resolve(out);
  const folder = followed(given);
  const shown = folder === given ? given : `${given}, which is a link to ${folder},`;
  if (isWithin(folder, real(content)) || isWithin(real(content), folder))
    refuse(`of ${shown} and the content in ${content} one contains the other. Name another folder.`);
  if (isWithin(real(program), folder)) refuse(`${shown} contains the program. Name another folder.`);
  const part = programParts.find((name) => isWithin(folder, path.join(real(program), name)));
  if (part) refuse(`${shown} is in ${part}/, which is part of the program. Name another folder.`);
  const stats = statSync(folder, { throwIfNoEntry: false });
  attempt(shown, () => accessSync(nearest(folder), constants.W_OK));
  if (!stats) return folder;
  if (!stats.isDirectory()) refuse(`${shown} is a file. Name another folder.`);
  const names = attempt(shown, () => readdirSync(folder));
  // names with this beginning are of a build that runs, or was killed
  const isBuild = existsSync(path.join(folder, urls.searchItems())) || names.includes('.building.former');
  if (isBuild || names.every((name) => name.startsWith('.building'))) return folder;
  return refuse(`${shown} has other things in it than an earlier build. Name another folder, or empty it.`);
}

/** The folders of the repository that no build may replace or write into. */
const programParts = [
  ...['.astro', '.ci', '.git', '.github', '.vscode', 'content', 'docs', 'node_modules', 'public', 'scripts', 'src'],
  'tests',
];

/** Returns a folder with all symbolic links in its path followed, also if the folder does not exist yet. */
function followed(folder: string): string {
  const stats = attempt(folder, (): Stats | undefined => lstatSync(folder, { throwIfNoEntry: false }));
  if (stats?.isSymbolicLink() && !existsSync(folder))
    refuse(`${folder} is a link that leads nowhere. Create the folder that it names, or remove the link.`);
  if (stats) return attempt(folder, () => realpathSync(folder));
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(followed(parent), path.basename(folder));
}

/** Returns a folder, or the nearest one around it that exists. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(path.dirname(folder));
}

/** Returns a path with links followed, or the path itself if there is nothing. */
function real(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : path.resolve(folder);
}

/** Returns what `read` returns. If the file system refuses, throws a `SettingError` that says why. */
function attempt<Value>(shown: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new SettingError(`OUT_DIR is ${shown}, which cannot be used: ${reasonOf(error)}. Name another folder.`);
  }
}

function refuse(why: string): never {
  throw new SettingError(`A build replaces the whole folder that OUT_DIR names, and ${why}`);
}

function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
}
