import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { remarkPlugins } from '../markdown/pipeline.ts';
import { isIndexed } from '../model/urls.ts';
import { contentWatcher } from './content-watcher.ts';
import type { DownloadsThread } from './downloads-thread.ts';
import { originNotice } from './origin-notice.ts';
import { previewNotice } from './preview-notice.ts';
import { publishDownloads } from './publish-downloads.ts';
import type { SiteRun } from './site-run.ts';
import { siteRunModule } from './site-run-module.ts';

/** What a build hands to Astro besides the run: the file with its library, and the thread that makes its downloads. */
export interface BuildParts {
  libraryFile?: string;
  downloads?: DownloadsThread;
}

/** Returns Astro's configuration for a run. */
export function astroConfig(run: SiteRun, { libraryFile, downloads }: BuildParts = {}): AstroUserConfig {
  const { site, base, content, library } = run;
  return {
    site,
    base,
    // pages end with a slash (build.format); `always` would ask one of the search index's files too in dev
    trailingSlash: 'ignore',
    cacheDir: path.join(run.cache, 'astro'),
    // while one page waits for its file to be written, the next is made
    build: { format: 'directory', concurrency: 8 },
    // a line break before an element is a space, as in HTML
    compressHTML: true,
    // sections are literal: no typographic quotes, no highlighting, and GFM from our own pipeline
    markdown: {
      processor: unified({ gfm: false, smartypants: false, remarkPlugins }),
      syntaxHighlight: false,
    },
    integrations: [
      mdx(),
      siteRunModule({ ...run, libraryFile }),
      contentWatcher(content),
      originNotice(run),
      previewNotice(run.assumeSealed),
      publishDownloads(run, downloads),
      sitemap({
        filter: (page) => !library || isIndexed(new URL(page).pathname.slice(base.length), library.current),
      }),
    ],
    devToolbar: { enabled: false },
    vite: {
      // scripts stay files of their own, so that the content security policy needs no hash for them
      build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutDirectives } },
      server: { fs: { allow: [pathToFileURL('.').pathname, content] } },
    },
  };
}

/** Drops a warning about the directive that each MDX module begins with. */
function withoutDirectives<Log extends { code?: string }>(
  level: 'info' | 'debug' | 'warn',
  log: Log,
  handler: (level: 'info' | 'debug' | 'warn', log: Log) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
}
