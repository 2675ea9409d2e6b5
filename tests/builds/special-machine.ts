import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** A command that starts another one on a machine with a limit, or the reason why it cannot be had here. */
export type Through = { through: string[] } | { reason: string };

/** Returns how to start a command as a user without rights, who can read the program and write nowhere in it. */
export function asNobody(): Through {
  const through = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
  const read = `fs.readFileSync(${JSON.stringify(path.resolve('package.json'))})`;
  return tried(through, [process.execPath, '-e', read], 'that user cannot read the program');
}

/** Returns how to start a command for which a folder is another disk, with this much room. */
export function onFullDisk(folder: string, kilobytes: number): Through {
  const script = `mount -t tmpfs -o size=${kilobytes}k tmpfs "$0" && exec "$@"`;
  return tried(['unshare', '-m', 'sh', '-c', script, path.resolve(folder)], ['true'], 'nothing can be mounted here');
}

/** Throws if root cannot do it because a tool is missing on a machine that is to have all of them. */
function tried(through: string[], command: readonly string[], otherwise: string): Through {
  if (process.getuid?.() !== 0) return { reason: 'only root can do this' };
  const [file = '', ...rest] = through;
  const { status, error } = spawnSync(file, [...rest, ...command]);
  if (status === 0) return { through };
  if (error && process.env.TRUST_CENTER_REQUIRE_TOOLS === '1') throw new Error(`${file} is missing.`);
  return { reason: error ? `${file} is missing` : otherwise };
}
