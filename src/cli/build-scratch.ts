import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { reasonOf } from '../library/file-error.ts';
import { programFolder } from './output-folder.ts';
import { isRunning } from './running-process.ts';
import { SettingError } from './setting-error.ts';

/** The folder with all that a build writes before its site is complete, which no other build uses. */
export interface Scratch {
  folder: string;
  /** The folder to build the site into. */
  site: string;
}

/**
 * Creates the scratch folder of a build and removes those of builds that were killed. It is in the program's folder, because
 * what Astro builds imports packages from there. Throws a `SettingError` if it cannot be created.
 */
export function createScratch(program = programFolder, pid = process.pid): Scratch {
  const all = path.join(program, '.astro');
  const folder = path.join(all, `building-${pid}-${hostname()}`);
  const site = path.join(folder, 'site');
  try {
    mkdirSync(all, { recursive: true });
    for (const name of readdirSync(all)) if (isLeft(path.join(all, name))) remove(path.join(all, name));
    remove(folder);
    // not recursive, which would hide that the file system is read-only
    mkdirSync(folder);
    mkdirSync(site);
  } catch (error) {
    throw new SettingError(`A build cannot write to ${all}: ${reasonOf(error)}.`);
  }
  return { folder, site };
}

/** Returns whether a folder is the scratch of a build that has ended; one of another machine, if it is a day old. */
function isLeft(folder: string): boolean {
  const [, pid, host] = /^building-(\d+)-?(.*)$/.exec(path.basename(folder)) ?? [];
  if (pid === undefined) return false;
  if (host === hostname()) return !isRunning(Number(pid));
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > 86_400_000;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
