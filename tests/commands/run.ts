import { spawnSync } from 'node:child_process';
import { commandEnvironment } from '../site/environment.ts';

/** Runs a command with Node, with none of the person's own settings; returns its exit code and output. */
export function run(command: readonly string[], settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: commandEnvironment(settings),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
