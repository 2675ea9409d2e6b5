/** Runs in a thread beside the build: makes every PDF file and evidence pack, and hands each over. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PublishedFile } from '../exports/sealed-files.ts';
import { type EvidenceSource, evidenceOf } from './evidence-of.ts';

for (const { path, make } of evidenceOf(workerData as EvidenceSource)) {
  parentPort?.postMessage({ path, bytes: make() } satisfies PublishedFile);
}
