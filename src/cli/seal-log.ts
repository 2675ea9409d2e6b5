import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../library/content-files.ts';
import { policyFolders } from '../library/read-policies.ts';
import { replaceFile } from '../library/replace-file.ts';
import { isRevisionId } from '../model/revision-id.ts';
import { folderOf } from '../model/urls.ts';
import { sealedAfter } from '../seals/check-order.ts';
import { formatLog, linesByRevision, logName, logOf, readLog } from '../seals/log.ts';
import { sealsText } from './seals-text.ts';
import { refuse } from './report.ts';

/** Returns the text of a policy's log; empty if it has none. */
export function logText(folder: string, policy: string): string {
  const file = logFile(folder, policy);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
}

/**
 * Adds to a policy's log every sealed revision that it does not have, in the order of `SHA256SUMS`, and returns their ids. Entries
 * that stand there already are kept as they are.
 */
export function extendLog(folder: string, policy: string): string[] {
  const { entries } = readLog(logText(folder, policy), '');
  const sealed = linesByRevision(sealsText(folder, policy)).filter(({ date }) => isRevisionId(date));
  const known = new Set(entries.map(({ date }) => date));
  const added = sealed.filter(({ date }) => !known.has(date));
  if (added.length === 0) return [];
  const after = sealedAfter(sealed.map(({ date }) => date));
  const log = logOf(added, entries, (date) => after.has(date));
  replaceFile(logFile(folder, policy), formatLog(log));
  return added.map(({ date }) => date);
}

/**
 * Begins the log of each policy that has seals and none, and adds the seals that a log does not have. Without `late`, exits with code
 * 1 if a revision was sealed after one with a later date.
 */
export function extendLogs(folder: string, late: boolean): void {
  const policies = policyFolders(folder).filter((policy) => sealsText(folder, policy) !== '');
  for (const policy of late ? [] : policies) {
    const [dated] = sealedAfter(linesByRevision(sealsText(folder, policy)).map(({ date }) => date));
    const known = readLog(logText(folder, policy), '').entries.some(({ date }) => date === dated?.[0]);
    if (!dated || known) continue;
    const file = displayPath(path.join(folder, folderOf(policy)));
    refuse(
      `${file}: the revision of ${dated[0]} was sealed after that of ${dated[1]}. If it is an old revision that was added on purpose, add --late: its page says then that it was sealed later.`,
    );
  }
  const added = policies.flatMap((policy) =>
    extendLog(folder, policy).map((date) => `${displayPath(logFile(folder, policy))} has the seal of ${date} now.`),
  );
  console.log(added.length > 0 ? added.join('\n') : 'Every seal is in its log already.');
}

/** Returns the path of a policy's log. */
export function logFile(folder: string, policy: string): string {
  return path.join(folder, folderOf(policy), logName);
}
