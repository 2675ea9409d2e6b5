import type { Git } from '../importing/history/file-commits.ts';
import { defaultBranch } from './published-branch.ts';
import { gitIn } from './run-git.ts';

/** A commit that the content is compared with, and its name in messages. */
export interface BaseCommit {
  name: string;
  commit: string;
}

/**
 * Returns the commit that a branch goes back to: where it left the branch that a pull request is for (`GITHUB_BASE_REF`) or the
 * default branch of the remote repository; the commit before, if it is that branch itself. Returns `undefined` if Git knows none.
 */
export function baseCommitOf(folder: string, baseRef: string | undefined): BaseCommit | undefined {
  try {
    const git = gitIn(folder);
    const name = baseRef ? `origin/${baseRef}` : defaultBranch(git);
    const [base, head] = [textOf(git('merge-base', name, 'HEAD')), textOf(git('rev-parse', 'HEAD'))];
    return base === head ? commitOf(git, 'HEAD^') : { name, commit: base };
  } catch {
    return undefined;
  }
}

/** Returns the commit that a name means. Throws, with a sentence, if Git knows none or cannot be run. */
export function namedCommit(folder: string, name: string): BaseCommit {
  return commitOf(gitIn(folder), name);
}

function commitOf(git: Git, name: string): BaseCommit {
  try {
    const commit = textOf(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`));
    return { name, commit };
  } catch (error) {
    throw new Error(`There is no commit ${name}.`, { cause: error });
  }
}

function textOf(output: Buffer): string {
  return output.toString('utf8').trim();
}
