import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Holder, type Lock, takeLock } from './file-lock.ts';
import { reasonOf } from '../library/file-error.ts';
import { SettingError } from './setting-error.ts';

/** Takes the lock of an output folder. Throws a `SettingError` that names the process which is building into it. */
export function lockOutput(out: string): Lock {
  const file = lockFileOf(out);
  const lock = attempt(out, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    return takeLock(file);
  });
  if ('release' in lock) {
    process.once('exit', lock.release);
    return lock;
  }
  throw new SettingError(`Another build is writing ${out}: ${nameOf(lock.holder)}. ${adviceOf(lock.holder, file)}`);
}

/**
 * Returns the file that locks an output folder. It is beside the folder, and inside of it if the folder is a mount point,
 * which other machines may share, or if nothing can be written beside it.
 */
export function lockFileOf(out: string): string {
  const parent = path.dirname(out);
  const stats = statSync(out, { throwIfNoEntry: false });
  const isInside = stats && (statSync(parent).dev !== stats.dev || !isWritable(parent));
  return isInside ? path.join(out, '.building.lock') : path.join(parent, `.${path.basename(out)}.building.lock`);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function nameOf({ pid, host, since }: Holder): string {
  if (!pid) return 'it has only begun';
  const time = `${since.slice(0, 19).replace('T', ' ')} UTC`;
  return `process ${pid} on ${host}, since ${time}`;
}

function adviceOf({ pid }: Holder, file: string): string {
  return pid ? `Wait until it ends, or remove ${file} if it has.` : 'Wait until it ends.';
}

function attempt<Value>(out: string, take: () => Value): Value {
  try {
    return take();
  } catch (error) {
    throw new SettingError(`Nothing can be written to ${path.dirname(out)}: ${reasonOf(error)}.`);
  }
}
