import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pluralize } from '../model/pluralize.ts';
import { differingFiles, fileSums, otherFiles } from './file-sums.ts';
import { reasonOf } from '../library/file-error.ts';
import { SettingError } from './setting-error.ts';

/** A site that was built, and where it goes. */
export interface BuiltSite {
  /** The folder that it was built into. */
  staging: string;
  out: string;
  /** The SHA-256 of its files, as `fileSums` returns them. */
  sums: string;
}

/**
 * Moves a built site to its output folder, which may be on another file system or be a mount point, and checks that every
 * file arrived, and its bytes if it had to be copied. Throws a `SettingError` if that fails, and leaves the earlier site as it was. `rename` is for tests.
 */
export function moveIntoPlace(site: BuiltSite, rename: typeof renameSync = renameSync): void {
  const { staging, out } = site;
  try {
    if (!existsSync(staging)) throw new Error('nothing was built');
    mkdirSync(path.dirname(out), { recursive: true });
    if (!swapBeside(site, rename)) swapInside(site, rename);
  } catch (error) {
    throw new SettingError(
      `The site cannot be put into ${out}: ${reasonOf(error)}. The earlier site there, if any, is as it was.`,
    );
  }
  remove(staging);
}

/** Puts back what a build that was killed had moved out of its output folder. */
export function restoreFormer(out: string): void {
  const beside = besideOf(out);
  if (!existsSync(out) && existsSync(beside.former)) renameSync(beside.former, out);
  const { former } = insideOf(out);
  if (!existsSync(former)) return;
  for (const name of readdirSync(former))
    if (!existsSync(path.join(out, name))) renameSync(path.join(former, name), path.join(out, name));
}

/** The folders that the new and the former site are in while one takes the place of the other. */
interface Exchange {
  next: string;
  former: string;
}

function besideOf(out: string): Exchange {
  const next = path.join(path.dirname(out), `.${path.basename(out)}.building`);
  return { next, former: `${next}.former` };
}

function insideOf(out: string): Exchange {
  return { next: path.join(out, '.building'), former: path.join(out, '.building.former') };
}

/**
 * Brings the site beside the output folder and swaps the two by renaming. Returns `false`, with everything as it was, if
 * the output folder cannot be renamed or nothing can be written beside it: it is a mount point or, on Windows, is open.
 */
function swapBeside({ staging, out, sums }: BuiltSite, rename: typeof renameSync): boolean {
  const { next, former } = besideOf(out);
  let isCopied = false;
  try {
    isCopied = bring(staging, next, rename);
    if (existsSync(out)) {
      remove(former);
      rename(out, former);
    }
  } catch (error) {
    if (!existsSync(staging)) rename(next, staging);
    remove(next);
    if (!existsSync(out)) throw error;
    return false;
  }
  try {
    rename(next, out);
    refuseDifferences({ out, sums, isCopied });
  } catch (error) {
    if (existsSync(out)) remove(out);
    if (existsSync(former)) rename(former, out);
    remove(next);
    throw error;
  }
  remove(former);
  return true;
}

/** Brings the site into a folder inside the output folder, then swaps each entry of the two by renaming. */
function swapInside({ staging, out, sums }: BuiltSite, rename: typeof renameSync): void {
  const { next, former } = insideOf(out);
  const moved: [from: string, to: string][] = [];
  const move = (name: string, from: string, to: string) => {
    rename(path.join(from, name), path.join(to, name));
    moved.push([path.join(to, name), path.join(from, name)]);
  };
  remove(former);
  try {
    const isCopied = bring(staging, next, rename);
    mkdirSync(former);
    for (const name of readdirSync(out).filter((name) => !name.startsWith('.building'))) move(name, out, former);
    for (const name of readdirSync(next)) move(name, next, out);
    refuseDifferences({ out, sums, isCopied });
  } catch (error) {
    for (const [now, before] of moved.reverse()) rename(now, before);
    remove(former);
    remove(next);
    throw error;
  }
  remove(former);
  remove(next);
}

/** Throws if a folder does not have exactly the files of a site. What was only renamed still has its bytes. */
function refuseDifferences({ out, sums, isCopied }: Omit<BuiltSite, 'staging'> & { isCopied: boolean }): void {
  const [first, ...others] = isCopied ? differingFiles(fileSums(out), sums) : otherFiles(out, sums);
  if (first === undefined) return;
  const more = others.length > 0 ? ` and ${pluralize(others.length, 'other file')}` : '';
  throw new Error(`${first}${more} did not arrive as built`);
}

/** Moves a folder, or copies it if it is to go to another file system. Returns whether it was copied. */
function bring(from: string, to: string, rename: typeof renameSync): boolean {
  remove(to);
  try {
    rename(from, to);
    return false;
  } catch {
    cpSync(from, to, { recursive: true });
    return true;
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
