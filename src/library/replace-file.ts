import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file through a temporary one beside it, so that an interruption never leaves a partial file. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  // the process id, because two builds may write the same file; the dot, because readContentFiles skips such files
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}
