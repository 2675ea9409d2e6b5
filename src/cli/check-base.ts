import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Git } from '../importing/history/file-commits.ts';
import { displayPath } from '../library/content-files.ts';
import { sealsName } from '../library/seals.ts';
import type { Problem } from '../model/problem.ts';
import { checkGrows } from '../seals/grows.ts';
import { logName } from '../seals/log.ts';
import type { BaseCommit } from './base-commit.ts';
import { gitIn } from './run-git.ts';

/** Returns a problem for each seal of a commit that a content folder no longer has, or has at another place. */
export function checkAgainstBase(content: string, { name, commit }: BaseCommit): Problem[] {
  const git = gitIn(content);
  return sealFilesIn(git, commit).flatMap((file) => {
    const full = path.join(content, file);
    const text = existsSync(full) ? readFileSync(full, 'utf8') : '';
    return checkGrows(text, displayPath(full), { name, text: git('show', `${commit}:./${file}`).toString('utf8') });
  });
}

/** Returns the names of the seals and logs that a commit has in the folder of Git, relative to it. */
function sealFilesIn(git: Git, commit: string): string[] {
  const listed = git('ls-tree', '-r', '-z', '--name-only', commit, '--', '.').toString('utf8').split('\0');
  const isSeals = new RegExp(`^(policy|policies/[^/]+)/(${sealsName}|${logName.replace('.', '\\.')})$`);
  return listed.filter((file) => isSeals.test(file));
}
