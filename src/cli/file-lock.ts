import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isRunning, startOf } from './running-process.ts';

/** The process that holds a lock. */
export interface Holder {
  pid: number;
  host: string;
  /** When it took the lock, as an ISO date and time. */
  since: string;
  /** When the process started, as its system tells it; empty where it does not. */
  started: string;
}

/** A lock that this process holds. */
export interface Lock {
  release: () => void;
}

/**
 * Takes a lock: creates a file that names this process. Returns the holder if another process has it. A file whose process
 * has ended does not count. Throws what the file system throws if the file cannot be written.
 */
export function takeLock(file: string, self: Holder = thisProcess()): Lock | { holder: Holder } {
  const text = `${JSON.stringify(self)}\n`;
  for (;;) {
    if (created(file, text)) return { release: () => release(file, text) };
    const found = textOf(file);
    if (found === undefined) continue;
    const holder = holderIn(found) ?? unreadable(file);
    if (holder && !hasEnded(holder, file)) return { holder };
    removeStale(file, found, self.pid);
  }
}

function thisProcess(): Holder {
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    started: startOf(process.pid),
  };
}

function created(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function release(file: string, text: string): void {
  // another process may have taken the lock if this one was long asleep
  if (textOf(file) === text) rmSync(file, { force: true });
}

/** Removes the lock of a process that has ended, unless another process did so at the same time and has it now. */
function removeStale(file: string, found: string, pid: number): void {
  const aside = `${file}.${pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const isOther = textOf(aside) !== found;
  if (isOther) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function hasEnded({ pid, host, started }: Holder, file: string): boolean {
  if (host !== hostname()) return ageOf(file) > longestBuild;
  return !isRunning(pid) || startOf(pid) !== started;
}

/** The age, in milliseconds, from which a lock of another machine counts as left behind: many times what any build takes. */
const longestBuild = 3_600_000;

/** Returns a holder without a name for a file that is being written, or `undefined` if it was left like that. */
function unreadable(file: string): Holder | undefined {
  const isBeingWritten = ageOf(file) < 10_000;
  return isBeingWritten ? { pid: 0, host: '', since: '', started: '' } : undefined;
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host, since, started } = JSON.parse(text);
    return Number.isInteger(pid) && pid > 0 ? { pid, host, since, started } : undefined;
  } catch {
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function ageOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? Date.now() - stats.mtimeMs : Number.POSITIVE_INFINITY;
}
