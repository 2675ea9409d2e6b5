import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { type DownloadsSource, downloadsOf } from './downloads-of.ts';
import type { DownloadsThread } from './downloads-thread.ts';

/** Publishes the downloads: a build writes what its thread makes; `dev` makes each when it is requested, from the content as it is then. */
export function publishDownloads(source: DownloadsSource, thread: DownloadsThread | undefined): AstroIntegration {
  let folder = '';
  return {
    name: 'downloads',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Astro has removed the base path by now
          const wanted = request.url?.split('?')[0] ?? '';
          if (!offered.test(wanted)) return next();
          const download = downloadsOf({ ...source, library: undefined }).find(({ path }) => path === wanted);
          if (!download) return next();
          response.setHeader('content-type', typeOf(wanted));
          response.end(download.make());
        });
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

/** Paths that may be downloads: for others the content need not be read. */
const offered =
  /^\/(answers\.pdf|evidence\/.+|data\/policy\/.+|policy\/[^/]+(\.pdf|\/SHA256SUMS|\/[^/]+\.(mdx|yaml)))$/;

function typeOf(file: string): string {
  return /\.(mdx|yaml)$|SHA256SUMS$/.test(file)
    ? 'text/plain; charset=utf-8'
    : (lookup(file) ?? 'application/octet-stream');
}
