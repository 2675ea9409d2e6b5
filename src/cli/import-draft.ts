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
  const temporary = path.join(path.dirname(draft), `.${path.basename(draft)}.new`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(temporary, name), text);
  mkdirSync(path.join(content, 'references'), { recursive: true });
  for (const [name, text] of references) writeFileSync(path.join(content, name), text, { flag: 'wx' });
  renameSync(temporary, draft);
}
