import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { urls } from '../model/urls.ts';

/** Returns why a site must not be built into a folder, or `undefined` if it may. A build replaces the whole folder. */
export function outputFolderError(out: string, content: string): string | undefined {
  const build = 'A build replaces the whole folder that OUT_DIR names';
  if (isWithin(out, content) || isWithin(content, out)) {
    return `${build}, and of ${out} and the content in ${content} one contains the other. Name another folder.`;
  }
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `${build}, and ${out} is a file. Name another folder.`;
  const isBuild = existsSync(path.join(out, urls.searchItems()));
  if (isBuild || readdirSync(out).length === 0) return undefined;
  return `${build}, and ${out} has other things in it than an earlier build. Name another folder, or empty it.`;
}

/**
 * Returns the folder to build into before the site is moved to `out`, so that a failed build leaves the earlier site
 * intact.
 */
export function stagingFolder(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}.building`);
}

/** Moves a built site to its output folder. If that fails, restores the earlier site and throws the error. */
export function moveIntoPlace(staging: string, out: string): void {
  const former = `${staging}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(out) && !tryRename(out, former)) {
    replaceInside(staging, out);
    return;
  }
  try {
    renameSync(staging, out);
  } catch (error) {
    if (existsSync(former)) renameSync(former, out);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** Renames a folder and returns whether that succeeded. */
function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Replaces the content of a folder that cannot be renamed because it is a mount point or, on Windows, is open. */
function replaceInside(staging: string, out: string): void {
  for (const name of readdirSync(out)) rmSync(path.join(out, name), { recursive: true });
  cpSync(staging, out, { recursive: true });
  rmSync(staging, { recursive: true });
}

function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
}
