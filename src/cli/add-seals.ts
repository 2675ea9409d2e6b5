import path from 'node:path';
import { filesOfPolicy, readContentFiles } from '../library/content-files.ts';
import { replaceFile } from '../library/replace-file.ts';
import { formatSeals, type Seals, sealsName, sealsOf } from '../library/seals.ts';
import { folderOf } from '../model/urls.ts';
import { withLfLineEndings } from './line-endings.ts';
import { extendLog } from './seal-log.ts';
import { sealsText } from './seals-text.ts';

/** The seals of revisions, with the paths of the files whose line endings are not those that Git stores. */
export interface NewSeals {
  seals: Seals;
  converted: string[];
}

/**
 * Adds the seals of revisions to the `SHA256SUMS` of their policy and to its log, after converting their files to LF line endings, and returns them. With
 * `dryRun`, changes nothing.
 */
export function addSeals(folder: string, policy: string, ids: readonly string[], { dryRun = false } = {}): NewSeals {
  const own = filesOfPolicy(readContentFiles(folder), policy);
  const files = own.filter(({ name }) => ids.some((id) => name.startsWith(`${id}/`)));
  // Git stores text with LF, so a seal of a file with other line endings would be broken in every clone
  const stored = files.map(withLfLineEndings);
  const changed = stored.filter((file, index) => file !== files[index]);
  const seals: Seals = new Map(ids.flatMap((id) => [...sealsOf(id, stored)]));
  if (!dryRun) {
    for (const { name, bytes } of changed) replaceFile(path.join(folder, folderOf(policy), name), bytes);
    const text = sealsText(folder, policy);
    const added = text && !text.endsWith('\n') ? `\n${formatSeals(seals)}` : formatSeals(seals);
    replaceFile(path.join(folder, folderOf(policy), sealsName), text + added);
    extendLog(folder, policy);
  }
  return { seals, converted: changed.map(({ path }) => path) };
}
