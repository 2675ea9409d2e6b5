import type { AstroIntegration } from 'astro';
import { pagefindIndex } from '../search/records/pagefind-files.ts';

const name = 'virtual:pagefind';

/** Returns an integration that provides Pagefind's browser API as `virtual:pagefind`, so that it is in the script of the search page. */
export function pagefindModule(): AstroIntegration {
  const plugin = {
    name: 'pagefind',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: async (id: string) => (id === `\0${name}` ? (await pagefindIndex([])).script : undefined),
  };
  return {
    name: 'pagefind',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
