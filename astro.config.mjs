import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/library/folder.ts';
import { loadLibrary } from './src/library/load-library.ts';
import { previewedDraft } from './src/library/previewed-draft.ts';
import { settingOrExit } from './src/library/setting-error.ts';
import { sharedLibrary } from './src/library/shared-library.ts';
import { siteAddress } from './src/library/site-address.ts';
import { addressNotice } from './src/integrations/address-notice.ts';
import { publishDownloads } from './src/integrations/publish-downloads.ts';
import { previewNotice } from './src/integrations/preview-notice.ts';
import { contentWatcher } from './src/integrations/content-watcher.ts';
import { remarkPlugins } from './src/markdown/pipeline.ts';
import { isIndexed } from './src/model/urls.ts';

const folder = contentFolder();
const sealing = settingOrExit(() => previewedDraft(folder));
const library = sharedLibrary() ?? loadLibrary(folder, { sealing }).library;
const { site, base, known } = settingOrExit(() => siteAddress(library?.company, process.env));

export default defineConfig({
  site,
  base,
  // pages end with a slash (build.format); `always` would ask one of the search index's files too in dev
  trailingSlash: 'ignore',
  cacheDir: process.env.CACHE_DIR || '.cache/astro',
  // a page waits for its file to be written: another one is made meanwhile
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
    contentWatcher(folder),
    addressNotice(known, site),
    previewNotice(sealing),
    publishDownloads({ folder, site, base, sealing }),
    sitemap({
      filter: (page) => !library || isIndexed(new URL(page).pathname.slice(base.length), library.current),
    }),
  ],
  devToolbar: { enabled: false },
  vite: {
    // scripts stay files of their own, so that the content security policy needs no hash for them
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: silenceDirectives } },
    server: { fs: { allow: [pathToFileURL('.').pathname, folder] } },
  },
});

/** MDX modules begin with a directive that the bundler reports one by one, to no use. */
function silenceDirectives(level, log, handler) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
}
