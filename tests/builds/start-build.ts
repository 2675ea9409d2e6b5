import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { commandEnvironment } from '../site/environment.ts';

/** The outcome of a build. */
export interface BuildResult {
  /** The exit code, or `null` if it was killed. */
  status: number | null;
  /** All that it printed. */
  output: string;
}

/** A build that was started. */
export interface StartedBuild {
  pid: number;
  done: Promise<BuildResult>;
}

/** The settings of a build, and how its process is started. */
export interface BuildOptions {
  settings: Record<string, string>;
  /** The checkout to build with. */
  program?: string;
  /** A command that starts the one after it, such as `setpriv --reuid 65534`. */
  through?: readonly string[];
  args?: readonly string[];
  /** Another command than the build. */
  script?: string;
}

/** The noon of a day, as `SOURCE_DATE_EPOCH` has it. */
export const noonOf = (day: string): string => String(Date.parse(`${day}T12:00:00Z`) / 1000);

/** Starts the build command as a process group of its own, with these settings and no others. */
export function startBuild({
  settings,
  program = '.',
  through = [],
  args = [],
  script = 'build',
}: BuildOptions): StartedBuild {
  const [file = '', ...rest] = [...through, process.execPath, `scripts/${script}.ts`, ...args];
  const env = commandEnvironment({
    SITE_URL: 'https://trust.example',
    SOURCE_DATE_EPOCH: noonOf('2026-11-23'),
    ...settings,
  });
  const child = spawn(file, rest, { cwd: program, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const status = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const done = Promise.all([status, text(child.stdout), text(child.stderr)]).then(([code, ...printed]) => ({
    status: code,
    output: printed.join(''),
  }));
  return { pid: child.pid ?? 0, done };
}
