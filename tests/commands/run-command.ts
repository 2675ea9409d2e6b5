import { execFile } from 'node:child_process';
import path from 'node:path';
import { commandEnvironment } from '../site/environment.ts';

/** The exit code and the output of a command. */
export interface CommandResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a file of `scripts/` with these environment variables and no other settings. */
export function runCommand(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  const env = commandEnvironment({ NODE_COMPILE_CACHE: path.resolve('.cache/node'), ...variables });
  return new Promise((resolve) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
