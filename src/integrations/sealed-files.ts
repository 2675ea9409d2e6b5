import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type PublishedFile, sealedFiles } from '../exports/sealed-files.ts';
import { readContentFiles } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';

/** Publishes the sealed sources with their sums, byte for byte; in `dev`, where `read` reads anew, too. */
export function sealedSources(folder: string, read: () => Library | undefined): AstroIntegration {
  const files = (): PublishedFile[] => {
    const dates = read()?.revisions.map(({ date }) => date) ?? [];
    return sealedFiles(readContentFiles(folder), dates);
  };
  return {
    name: 'sealed-sources',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Astro has taken the base path away by now
          const wanted = request.url?.slice(1).split('?')[0];
          if (!wanted || !/^policy\/[^/]+\/([^/]+\.(mdx|yaml)|SHA256SUMS)$/.test(wanted)) return next();
          const file = files().find((one) => one.path === wanted);
          if (!file) return next();
          response.setHeader('content-type', 'text/plain; charset=utf-8');
          response.end(file.bytes);
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const file of files()) {
          const target = path.join(fileURLToPath(dir), file.path);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, file.bytes);
        }
      },
    },
  };
}
