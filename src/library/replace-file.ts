import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/** Writes a file through a temporary one beside it, so that an interruption never leaves a partial file. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  // its own name, because two builds or threads may write the same file; the dot, because readContentFiles skips such files
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}-${threadId}`);
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}
