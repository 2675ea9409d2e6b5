import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Git } from '../importing/history/file-commits.ts';

/**
 * Returns a function that runs Git in a folder. Throws, as that function does, an error whose message is for the person who
 * runs the command: if Git is not installed, if there is no such folder, or with what Git says.
 */
export function gitIn(folder: string): Git {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const git: Git = (...args) => {
    try {
      return execFileSync('git', ['-C', folder, ...args], {
        env: environment(),
        maxBuffer: 2 ** 30,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      throw new Error(messageOf(error, folder), { cause: error });
    }
  };
  git('rev-parse', '--git-dir');
  return git;
}

/** Returns the environment without the variables that name another repository, as a Git hook has them. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = process.env;
  return { ...rest, LC_ALL: 'C' };
}

function messageOf(error: unknown, folder: string): string {
  const { code, stderr } = error as { code?: string; stderr?: Buffer };
  if (code === 'ENOENT') return 'Git is not installed. Install it from https://git-scm.com/.';
  const said = String(stderr ?? '').trim();
  if (/not a git repository/.test(said)) return `${folder} is not in a Git repository.`;
  return `Git cannot read ${folder}: ${said.replace(/^fatal: /, '') || String(error)}`;
}
