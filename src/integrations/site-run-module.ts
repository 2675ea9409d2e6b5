import type { AstroIntegration } from 'astro';
import type { SiteRun } from './site-run.ts';

/** The part of a run that pages and collections import as `virtual:site-run`. */
export type PageRun = Pick<SiteRun, 'content' | 'cache' | 'day' | 'site' | 'base' | 'assumeSealed'> & {
  /** The file that holds the library of a build; in `dev` there is none, because the content changes. */
  libraryFile?: string | undefined;
};

const name = 'virtual:site-run';

/** Gives pages and collections the settings of the run as the module `virtual:site-run`, so that none reads the environment. */
export function siteRunModule({
  content,
  cache,
  day,
  site,
  base,
  assumeSealed,
  libraryFile,
}: PageRun): AstroIntegration {
  const run: PageRun = { content, cache, day, site, base, assumeSealed, libraryFile };
  const plugin = {
    name: 'site-run',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) => (id === `\0${name}` ? `export default ${JSON.stringify(run)};` : undefined),
  };
  return {
    name: 'site-run',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
