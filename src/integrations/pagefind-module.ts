import type { AstroUserConfig } from 'astro';
import { pagefindIndex } from '../search/records/pagefind-files.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const name = 'virtual:pagefind';

/**
 * Returns a Vite plugin that provides Pagefind's search as `virtual:pagefind`, so that it is in the script of the search's
 * worker. What Pagefind itself exports would start a worker of its own.
 */
export function pagefindModule(): Plugin {
  return {
    name: 'pagefind',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: async (id: string) =>
      id === `\0${name}` ? `${(await pagefindIndex([])).script}\nexport { Pagefind };` : undefined,
  };
}
