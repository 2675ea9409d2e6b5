import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { sharedLibrary } from '../library/shared-library.ts';
import { type DownloadsSource, downloadsOf } from './downloads-of.ts';
import { type DownloadsThread, downloadsThread } from './downloads-thread.ts';

/** Publishes the downloads; in `dev` each is made when it is asked for. */
export function publishDownloads(source: DownloadsSource): AstroIntegration {
  let thread: DownloadsThread | undefined;
  let folder = '';
  return {
    name: 'downloads',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Astro has taken the base path away by now
          const wanted = request.url?.split('?')[0] ?? '';
          if (!offered.test(wanted)) return next();
          const download = downloadsOf(source).find(({ path }) => path === wanted);
          if (!download) return next();
          response.setHeader('content-type', typeOf(wanted));
          response.end(download.make());
        });
      },
      'astro:config:setup': ({ command }) => {
        if (command === 'build') thread = downloadsThread({ ...source, library: sharedLibrary() });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // by now Astro has emptied the folder
      'astro:build:setup': () => thread?.writeInto(folder),
      'astro:build:done': () => thread?.finish(),
    },
  };
}

/** What may be a download: nothing else needs the content read. */
const offered =
  /^\/(answers\.pdf|evidence\/.+|data\/policy\/.+|policy\/[^/]+(\.pdf|\/SHA256SUMS|\/[^/]+\.(mdx|yaml)))$/;

function typeOf(file: string): string {
  return /\.(mdx|yaml)$|SHA256SUMS$/.test(file)
    ? 'text/plain; charset=utf-8'
    : (lookup(file) ?? 'application/octet-stream');
}
