import path from 'node:path';
import type { Git } from '../importing/history/file-commits.ts';
import { sealsName } from '../library/seals.ts';

/** What Git knows about the publication of a revision: the commit that published it, or the branch that never had it. */
export type Publication = { commit: string; branch: string } | { commit?: undefined; branch: string };

/**
 * Returns whether the seals of a revision were ever committed on the published branch. `git` runs in the policy's folder.
 * Throws if the branch is not known.
 */
export function publicationOf(git: Git, id: string, given: string | undefined): Publication {
  const branch = given ?? defaultBranch(git);
  try {
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`);
  } catch (error) {
    throw new Error(`There is no branch ${branch}.`, { cause: error });
  }
  // also a commit that was reverted later has published the revision
  const commits = textOf(
    git('log', '-1', '-m', '--format=%h', `-G[ *]${id}/`, branch, '--', path.posix.normalize(sealsName)),
  );
  const [commit] = commits.split('\n');
  return commit ? { commit, branch } : { branch };
}

/** Returns the default branch of the remote repository, as it was fetched last. Throws if there is none. */
export function defaultBranch(git: Git): string {
  const remotes = textOf(git('remote')).split('\n').filter(Boolean);
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (!remote) throw new Error('The repository has no remote, so that no branch is known to be published.');
  try {
    return textOf(git('symbolic-ref', '--short', `refs/remotes/${remote}/HEAD`));
  } catch (error) {
    throw new Error(`The default branch of ${remote} is not known. Run git remote set-head ${remote} --auto.`, {
      cause: error,
    });
  }
}

function textOf(output: Buffer): string {
  return output.toString('utf8').trim();
}
