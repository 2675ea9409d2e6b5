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

/**
 * Returns a problem for each seal, signature and time stamp of a commit that a content folder no longer has, and for each seal that it
 * has at another place.
 */
export function checkAgainstBase(content: string, { name, commit }: BaseCommit): Problem[] {
  const git = gitIn(content);
  return sealFilesIn(git, commit).flatMap((file) => {
    const full = path.join(content, file);
    if (isProof.test(file)) return existsSync(full) ? [] : [removedProof(displayPath(full), name)];
    const text = existsSync(full) ? readFileSync(full, 'utf8') : '';
    return checkGrows(text, displayPath(full), { name, text: git('show', `${commit}:./${file}`).toString('utf8') });
  });
}

const isProof = /[.](minisig|tsr)$/;

/** Returns the names of the seals and logs that a commit has in the folder of Git, and of what proves them, relative to it. */
function sealFilesIn(git: Git, commit: string): string[] {
  const listed = git('ls-tree', '-r', '-z', '--name-only', commit, '--', '.').toString('utf8').split('\0');
  const isSeals = new RegExp(
    `^(policy|policies/[^/]+)/(${sealsName}|${logName.replace('.', '\\.')}|[^/]+${isProof.source})$`,
  );
  return listed.filter((file) => isSeals.test(file));
}

function removedProof(file: string, base: string): Problem {
  const kind = file.endsWith('.tsr') ? 'time stamp' : 'signature';
  return {
    ...{ path: file, line: 1, column: 1, rule: 'seal-removed' },
    message: `The ${kind} of ${base} is missing.`,
    hint: `Restore the file from ${base}: without it, nothing proves what it proved.`,
  };
}
