import { readFileSync } from 'node:fs';

/** Returns whether a process is running. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Returns when a process started, in clock ticks since the system did, so that another process with the same number is not
 * taken for it. Returns an empty text where the system has no `/proc`, or no such process that has not ended.
 */
export function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name of the program, in parentheses, may have spaces; the state and the start are the 1st and 20th field after it
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // a process that has ended stays as a zombie until its parent asks for its exit code
    return fields[0] === 'Z' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
