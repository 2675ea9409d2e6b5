/**
 * The code of a thread that makes a share of the downloads of a build. It starts before the folder of the site is known, and
 * writes each download once it is made and the folder has arrived in a message.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { shareOfDownloads } from '../exports/downloads/share-of-downloads.ts';
import { type DownloadsWork, downloadsOf } from './downloads-of.ts';

const siteFolder = new Promise<string>((resolve) => parentPort?.once('message', resolve));
const written: Promise<void>[] = [];
const { source, share } = workerData as DownloadsWork;
for (const download of shareOfDownloads(downloadsOf(source), share)) {
  const bytes = await download.make();
  written.push(siteFolder.then((folder) => write(path.join(folder, download.path), bytes)));
  // lets the event loop deliver the message
  await setImmediate();
}
await Promise.all(written);

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
