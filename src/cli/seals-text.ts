import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sealsName } from '../library/seals.ts';
import { folderOf } from '../model/urls.ts';

/** Returns the text of a policy's `SHA256SUMS` with LF line endings; empty if there is no such file. */
export function sealsText(folder: string, policy: string): string {
  const file = path.join(folder, folderOf(policy), sealsName);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
}
