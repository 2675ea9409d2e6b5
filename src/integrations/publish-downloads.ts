import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mayBeDownload } from '../exports/downloads/download-path.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { currentDownload, type DownloadsSource } from './downloads-of.ts';
import type { DownloadsThreads } from './downloads-threads.ts';

/**
 * Returns an integration that publishes the downloads. A build lets its threads write them; `dev` makes each one when it
 * is requested, from the content at that time.
 */
export function publishDownloads(source: DownloadsSource, threads: DownloadsThreads | undefined): AstroIntegration {
  let folder = '';
  return {
    name: 'downloads',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Astro has already removed the base path from the URL
          const pathname = request.url?.split('?')[0] ?? '';
          if (!mayBeDownload(pathname)) return next();
          currentDownload(source, pathname).then((download) => {
            if (!download) return next();
            if ('bytes' in download) {
              response.setHeader('content-type', mediaTypeOf(pathname) ?? 'application/octet-stream');
              response.end(download.bytes);
            } else {
              response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
              response.end(`The content has problems:\n\n${download.problems}\n`);
            }
          }, next);
        });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // Astro has already emptied the folder
      'astro:build:setup': () => threads?.writeInto(folder),
      'astro:build:done': () => threads?.finish(),
    },
  };
}
