/**
 * Runs in a thread beside the build: makes every download, and writes it as soon as it is told the folder of the site,
 * which may be before or after it was made.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type DownloadsSource, downloadsOf } from './downloads-of.ts';

const told = new Promise<string>((resolve) => parentPort?.once('message', resolve));
const written: Promise<void>[] = [];
for (const download of downloadsOf(workerData as DownloadsSource)) {
  const bytes = download.make();
  written.push(told.then((folder) => write(path.join(folder, download.path), bytes)));
  // only now a message can arrive
  await setImmediate();
}
await Promise.all(written);

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
