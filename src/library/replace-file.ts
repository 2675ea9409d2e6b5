import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file beside its place first, so that whatever breaks off in between leaves no half a file there. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  // with the process, since two builds may write the same; with a dot, since the content's reader leaves such files out
  const half = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  writeFileSync(half, content);
  renameSync(half, file);
}
