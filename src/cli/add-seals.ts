import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContentFiles } from '../library/content-files.ts';
import { replaceFile } from '../library/replace-file.ts';
import { formatSeals, type Seals, sealsName, sealsOf } from '../library/seals.ts';
import { withLfLineEndings } from './line-endings.ts';

/** The seals of revisions, with the paths of the files whose line endings are not those that Git stores. */
export interface NewSeals {
  seals: Seals;
  converted: string[];
}

/**
 * Adds the seals of revisions to `SHA256SUMS`, after converting their files to LF line endings, and returns them. With
 * `dryRun`, changes nothing.
 */
export function addSeals(folder: string, ids: readonly string[], { dryRun = false } = {}): NewSeals {
  const files = readContentFiles(folder).filter(({ name }) => ids.some((id) => name.startsWith(`policy/${id}/`)));
  // Git stores text with LF, so a seal of a file with other line endings would be broken in every clone
  const stored = files.map(withLfLineEndings);
  const changed = stored.filter((file, index) => file !== files[index]);
  const seals: Seals = new Map(ids.flatMap((id) => [...sealsOf(id, stored)]));
  if (!dryRun) {
    for (const { name, bytes } of changed) replaceFile(path.join(folder, name), bytes);
    const text = sealsText(folder);
    const added = text && !text.endsWith('\n') ? `\n${formatSeals(seals)}` : formatSeals(seals);
    replaceFile(path.join(folder, sealsName), text + added);
  }
  return { seals, converted: changed.map(({ path }) => path) };
}

/** Returns the text of `SHA256SUMS` with LF line endings; empty if there is no such file. */
export function sealsText(folder: string): string {
  const file = path.join(folder, sealsName);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
}
