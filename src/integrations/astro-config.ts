import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { remarkPlugins } from '../markdown/pipeline.ts';
import { remarkSectionLinks } from '../markdown/remark-section-links.ts';
import type { LinkedPlace } from '../model/section-links.ts';
import { isIndexed, urls, withBase } from '../model/urls.ts';
import { contentWatcher } from './content-watcher.ts';
import type { DownloadsThreads } from './downloads-threads.ts';
import { hostingFiles } from './hosting-files.ts';
import { matcherBeforePages, type WaitForMatcher } from './matcher-thread.ts';
import { originNotice } from './origin-notice.ts';
import { pagefindModule } from './pagefind-module.ts';
import { plainImports } from './plain-imports.ts';
import { previewNotice } from './preview-notice.ts';
import { publishDownloads } from './publish-downloads.ts';
import { policyOfFile, sectionModules } from './section-modules.ts';
import { shippedPackages } from './shipped-packages.ts';
import type { SiteRun } from './site-run.ts';
import { siteRunModule } from './site-run-module.ts';

/** The parts of Astro's configuration that only a build has. */
export interface BuildParts {
  /** The file with its library. */
  libraryFile: string;
  /** The threads that make its downloads. */
  downloads: DownloadsThreads;
  waitForMatcher: WaitForMatcher;
  /** A folder of its own for what Astro keeps. */
  scratch: string;
}

/** Returns Astro's configuration for a run. */
export function astroConfig(run: SiteRun, build?: BuildParts): AstroUserConfig {
  const { site, base, content, library } = run;
  // a section that was withdrawn keeps this URL
  const currentPlace = ({ policy: named, id }: LinkedPlace, file: string) => {
    const policy = named ?? policyOfFile(file);
    return withBase(base, id === undefined ? urls.policy(policy) : urls.section(policy, id));
  };
  return {
    site,
    base,
    // build.format gives page URLs their slash; `always` would also require one after search index files in dev
    trailingSlash: 'ignore',
    cacheDir: path.join(build?.scratch ?? run.cache, 'astro'),
    // render the next pages while one is written to disk
    build: { format: 'directory', concurrency: 8 },
    // keeps a line break before an element as a space, which Astro's default ('jsx') removes
    compressHTML: true,
    // sealed text is shown as written: no typographic quotes, no highlighting, and GFM only from our own plugins
    markdown: {
      processor: unified({
        gfm: false,
        smartypants: false,
        remarkPlugins: [...remarkPlugins, [remarkSectionLinks, currentPlace]],
      }),
      syntaxHighlight: false,
    },
    integrations: [
      mdx(),
      siteRunModule({ ...run, libraryFile: build?.libraryFile }),
      contentWatcher(content),
      originNotice(run),
      previewNotice(run.assumeSealed),
      publishDownloads(run, build?.downloads),
      hostingFiles(run),
      sectionModules(content, build && library),
      ...(build ? [matcherBeforePages(build.waitForMatcher), shippedPackages(run.day)] : []),
      sitemap({
        filter: (page) => !library || isIndexed(new URL(page).pathname.slice(base.length), library.policies, run.day),
      }),
    ],
    devToolbar: { enabled: false },
    vite: {
      ...(build ? { cacheDir: path.join(build.scratch, 'vite') } : {}),
      plugins: [pagefindModule(), plainImports()],
      worker: {
        format: 'es',
        plugins: () => [pagefindModule(), plainImports()],
        rolldownOptions: {
          transform: { define: withoutPage },
          output: { minify: withoutConsole },
        },
      },
      // scripts are never inlined, so that the Content Security Policy needs no hashes for them
      build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutDirectives } },
      environments: {
        prerender: { build: { rolldownOptions: { output: { codeSplitting: sectionsInOneFile } } } },
        client: { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: sharedChunks } } } },
      },
      server: { fs: { allow: [pathToFileURL('.').pathname, content] } },
    },
  };
}

/** A worker has no page: parts of Pagefind that ask for one are left out. */
const withoutPage = {
  ...{ window: 'undefined', document: 'undefined' },
  // it is asked for single stems, told where its index is, and unpacks its program before it runs it
  ...{ 'Intl.Segmenter': 'undefined', 'import.meta.url': 'undefined', 'WebAssembly.instantiateStreaming': 'undefined' },
};

/** Pagefind writes at length to the console, and throws the same besides. No property that is read does anything. */
const withoutConsole = {
  compress: { dropConsole: true, treeshake: { propertyReadSideEffects: false } },
  mangle: true,
  codegen: true,
};

/** Puts the code of all sections into one file: of two files for each, most of the time goes into writing and finding them. */
const sectionsInOneFile = { groups: [{ name: 'sections', test: /\.mdx(\?|$)/ }] };

/** Puts what several scripts share into a few files, because each file is a request, and a page loads no more than it needs. */
const sharedChunks = {
  groups: [
    { name: 'day', test: /\/src\/(model\/(day|local-day)|strings\/en\/language)\.ts/ },
    { name: 'certificate', test: /\/src\/(model\/certificate-|strings\/en\/certificates\.ts)/ },
    { name: 'part', test: /\/src\/(elements\/(part|tags)|strings\/en\/names\.ts)/ },
    { name: 'button', test: /preload-helper|\/src\/(elements\/button|strings\/en\/citing\.ts)/ },
    { name: 'clause', test: /\/src\/(model\/(quoted-parameter|spoken-label|policy)|strings\/en\/citations)\.ts/ },
    { name: 'language', test: /\/src\/model\/(text-language|main-policy)\.ts/ },
    { name: 'cite', test: /\/src\/model\/(cite|policy-lang|quoted-words)\.ts/ },
    {
      name: 'collect',
      test: /\/src\/(elements\/(copying|basket-button|kept-basket)|strings\/en\/collecting)\.ts/,
    },
    {
      name: 'words',
      test: /\/src\/(model\/edit-distance|search\/engine\/(tokens|stop-words|spelling))/,
    },
  ],
};

/** Drops the warning about the directive at the start of each compiled MDX module, and passes on all other logs. */
function withoutDirectives<Log extends { code?: string }>(
  level: 'info' | 'debug' | 'warn',
  log: Log,
  handler: (level: 'info' | 'debug' | 'warn', log: Log) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
}
