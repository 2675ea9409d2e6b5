import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a draft and the references that it needs. The draft is written to a temporary folder and then renamed, so that
 * an interruption never leaves a partial draft. Throws if the file of a reference exists.
 */
export function writeDraft(
  draft: string,
  files: ReadonlyMap<string, string>,
  content: string,
  references: ReadonlyMap<string, string>,
): void {
  const half = path.join(path.dirname(draft), `.${path.basename(draft)}.new`);
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(half, name), text);
  mkdirSync(path.join(content, 'references'), { recursive: true });
  for (const [name, text] of references) writeFileSync(path.join(content, name), text, { flag: 'wx' });
  renameSync(half, draft);
}
