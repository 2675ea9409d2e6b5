import type { AstroIntegration } from 'astro';
import type { SiteRun } from './site-run.ts';

/** The settings of a run that pages and collections import from `virtual:site-run`. */
export type PageRun = Pick<SiteRun, 'content' | 'cache' | 'day' | 'site' | 'base' | 'assumeSealed'> & {
  /** The file with the library of a build; `undefined` in `dev`, where the content may change. */
  libraryFile?: string | undefined;
};

const name = 'virtual:site-run';

/** Returns an integration that provides the module `virtual:site-run`, so that pages do not read the environment. */
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
