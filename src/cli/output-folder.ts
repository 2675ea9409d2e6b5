import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { urls } from '../model/urls.ts';

/** Why a site must not be built to a folder: a build replaces all that is there. Undefined where it may. */
export function outputFolderError(out: string, content: string): string | undefined {
  const build = 'A build replaces the whole folder that OUT_DIR names';
  if (isWithin(out, content) || isWithin(content, out)) {
    return `${build}, and ${out} and the content in ${content} lie in each other. Name another folder.`;
  }
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `${build}, and ${out} is a file. Name another folder.`;
  const isBuild = existsSync(path.join(out, urls.searchVocabulary()));
  if (isBuild || readdirSync(out).length === 0) return undefined;
  return `${build}, and ${out} has other things in it than an earlier build. Name another folder, or empty it.`;
}

/** Where a site is built before it takes its place, so that a build that is broken off leaves the earlier one whole. */
export function stagingFolder(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}.building`);
}

/** Puts what was built in its place. Where that fails, the earlier site stays, and the error is thrown. */
export function moveIntoPlace(staging: string, out: string): void {
  const former = `${staging}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(out) && !isMoved(out, former)) {
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

function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** A folder that is mounted, or open on Windows, cannot be moved, but what is in it can be replaced. */
function replaceInside(staging: string, out: string): void {
  for (const name of readdirSync(out)) rmSync(path.join(out, name), { recursive: true });
  cpSync(staging, out, { recursive: true });
  rmSync(staging, { recursive: true });
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}
