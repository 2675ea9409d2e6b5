import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { programFolder, reasonOf } from './output-folder.ts';
import { SettingError } from './setting-error.ts';

/**
 * Creates and returns the folder to build into before the site is moved to its place, so that a failed build leaves the
 * earlier site intact. It is in the program's folder, because what Astro builds imports packages from there.
 */
export function createStagingFolder(program = programFolder, pid = process.pid): string {
  const scratch = path.join(program, '.astro');
  mkdirSync(scratch, { recursive: true });
  for (const name of readdirSync(scratch)) {
    const [, builder] = /^building-(\d+)$/.exec(name) ?? [];
    if (builder && !isRunning(Number(builder))) rmSync(path.join(scratch, name), { recursive: true, force: true });
  }
  const staging = path.join(scratch, `building-${pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  return staging;
}

/**
 * Moves a built site to its output folder, which may be on another file system or be a mount point. Throws a `SettingError`
 * if that fails, and leaves the earlier site as it was. `rename` is for tests.
 */
export function moveIntoPlace(staging: string, out: string, rename: typeof renameSync = renameSync): void {
  const parent = path.dirname(out);
  try {
    if (!existsSync(staging)) throw new Error('nothing was built');
    mkdirSync(parent, { recursive: true });
    if (!swapBeside(staging, out, rename)) swapInside(staging, out, rename);
  } catch (error) {
    throw new SettingError(
      `The site cannot be put into ${out}: ${reasonOf(error)}. The earlier site there, if any, is as it was.`,
    );
  }
  rmSync(staging, { recursive: true, force: true });
}

/**
 * Brings the site beside the output folder and swaps the two by renaming. Returns `false`, with everything as it was, if
 * the output folder cannot be renamed or nothing can be written beside it: it is a mount point or, on Windows, is open.
 */
function swapBeside(staging: string, out: string, rename: typeof renameSync): boolean {
  const next = path.join(path.dirname(out), `.${path.basename(out)}.building`);
  const former = `${next}.former`;
  try {
    bring(staging, next, rename);
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
  } catch (error) {
    if (existsSync(former)) rename(former, out);
    remove(next);
    throw error;
  }
  remove(former);
  return true;
}

/** Brings the site into a folder inside the output folder, then swaps each entry of the two by renaming. */
function swapInside(staging: string, out: string, rename: typeof renameSync): void {
  const next = path.join(out, '.building');
  const former = path.join(out, '.building.former');
  const moved: [from: string, to: string][] = [];
  const move = (name: string, from: string, to: string) => {
    rename(path.join(from, name), path.join(to, name));
    moved.push([path.join(to, name), path.join(from, name)]);
  };
  remove(former);
  try {
    bring(staging, next, rename);
    mkdirSync(former);
    for (const name of readdirSync(out).filter((name) => !name.startsWith('.building'))) move(name, out, former);
    for (const name of readdirSync(next)) move(name, next, out);
  } catch (error) {
    for (const [now, before] of moved.reverse()) rename(now, before);
    remove(former);
    remove(next);
    throw error;
  }
  remove(former);
  remove(next);
}

/** Moves a folder, or copies it if it is to go to another file system. */
function bring(from: string, to: string, rename: typeof renameSync): void {
  remove(to);
  try {
    rename(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Returns whether a process is running. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
