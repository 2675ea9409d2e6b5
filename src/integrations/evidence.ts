import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { PublishedFile } from '../exports/sealed-files.ts';
import { sharedLibrary } from '../library/shared-library.ts';
import { type EvidenceSource, evidenceOf } from './evidence-of.ts';

/** Publishes the PDF files and evidence packs; in `dev` each is made when it is asked for. */
export function evidence(source: EvidenceSource): AstroIntegration {
  let made: Promise<PublishedFile[]>;
  return {
    name: 'evidence',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Astro has taken the base path away by now
          const wanted = request.url?.split('?')[0] ?? '';
          const type = contentTypes[path.extname(wanted)];
          const file = type && evidenceOf(source).find((one) => one.path === wanted);
          if (!file) return next();
          response.setHeader('content-type', type);
          response.end(file.make());
        });
      },
      // as early as can be: it takes the longest where there are many revisions and nothing is kept
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        made = makeAside({ ...source, library: sharedLibrary() });
        // whoever waits for it, at the end of the build, is told
        made.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        for (const file of await made) {
          const target = path.join(fileURLToPath(dir), file.path);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, file.bytes);
        }
      },
    },
  };
}

const contentTypes: Record<string, string> = { '.pdf': 'application/pdf', '.zip': 'application/zip' };

/** Makes all files in a thread of its own while Astro renders the pages. */
function makeAside(workerData: EvidenceSource): Promise<PublishedFile[]> {
  return new Promise((resolve, reject) => {
    const files: PublishedFile[] = [];
    const worker = new Worker(new URL('./evidence-worker.ts', import.meta.url), { workerData });
    worker.on('message', (file: PublishedFile) => files.push(file));
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve(files);
      else reject(new Error(`The PDF files and evidence packs were not made: the thread ended with ${code}.`));
    });
  });
}
