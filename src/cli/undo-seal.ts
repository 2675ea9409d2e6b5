import path from 'node:path';
import { rmSync } from 'node:fs';
import { replaceFile } from '../library/replace-file.ts';
import { readSeals, sealedDates, sealsName } from '../library/seals.ts';
import type { RevisionName } from '../model/policy.ts';
import { compareRevisionIds } from '../model/revision-id.ts';
import { folderOf } from '../model/urls.ts';
import { formatLog, linesByRevision, readLog } from '../seals/log.ts';
import { sealsText } from './seals-text.ts';
import { revisionInWords } from './policy-argument.ts';
import { publicationOf } from './published-branch.ts';
import { refuse } from './report.ts';
import { gitIn } from './run-git.ts';
import { logFile, logText } from './seal-log.ts';
import type { UndoArguments } from './seal-arguments.ts';

/** Takes the seal of the newest revision back, so that it is a draft again; refuses, with exit code 1, if it was published. */
export function undoSeal(
  folder: string,
  { policy, date: id }: RevisionName,
  { published, force }: UndoArguments,
  dryRun: boolean,
): void {
  const text = sealsText(folder, policy);
  const sealed = [...sealedDates(readSeals(text, sealsName).seals)].sort(compareRevisionIds);
  const last = linesByRevision(text).at(-1)?.date;
  if (!sealed.includes(id)) refuse(`The revision of ${id} is not sealed.`);
  if (id !== last) refuse(`Only the newest sealed revision can be taken back, which is that of ${last}.`);
  const own = path.join(folder, folderOf(policy));
  refuseIfPublished(own, id, published, force);
  const file = path.join(own, sealsName);
  const kept = withoutSeals(text, id);
  if (!dryRun) {
    if (kept) replaceFile(file, kept);
    else rmSync(file);
    removeFromLog(folder, policy, id);
  }
  const before = sealed.filter((date) => date !== id).at(-1);
  const current = before ? `The revision of ${before} is current again` : 'No revision is sealed now';
  console.log(
    dryRun
      ? `The revision of ${id} would be a draft again.`
      : `The revision of ${id} is a draft again. ${current}: run PREVIEW=${revisionInWords(policy, id).replace(' ', '/')} npm run check:content while you edit it, then npm run seal -- ${revisionInWords(policy, id)}.`,
  );
}

/** Removes the last entry of a policy's log, with its signature and time stamp. */
function removeFromLog(folder: string, policy: string, id: string): void {
  const entries = readLog(logText(folder, policy), '').entries.filter(({ date }) => date !== id);
  const file = logFile(folder, policy);
  if (entries.length > 0) replaceFile(file, formatLog(entries));
  else rmSync(file, { force: true });
  for (const kind of ['minisig', 'tsr']) rmSync(path.join(folder, folderOf(policy), `${id}.${kind}`), { force: true });
}

/** Returns the text of `SHA256SUMS` without the lines of a revision. */
export function withoutSeals(text: string, id: string): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => !new RegExp(`^[0-9a-f]{64} [ *]${id}/`).test(line))
    .join('');
}

function refuseIfPublished(folder: string, id: string, branch: string | undefined, force: boolean): void {
  const known = publication();
  if (known instanceof Error) {
    // a branch that was named must be found
    if (force && branch === undefined) return;
    refuse(
      `${known.message}\nIt is not known whether the revision of ${id} was published. Name the branch with --published, or add --force if you are certain that nobody has seen it.`,
    );
  }
  if (known.commit === undefined) return;
  refuse(
    `The revision of ${id} was published with commit ${known.commit} on ${known.branch}, so that somebody may rely on it. Publish a new revision instead: npm run new:revision.`,
  );

  function publication() {
    try {
      return publicationOf(gitIn(folder), id, branch);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}
