import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Waits until no other build is in the same step, and resolves with the function that lets the next one begin. */
export type TakeTurn = () => Promise<() => void>;

/**
 * Returns an integration that lets several builds run at once. Astro writes the list of sections to a file of the project and
 * reads it again later, when another build may have written its own. Here each build writes it in its turn and keeps it.
 */
export function ownContentModules(takeTurn: TakeTurn): AstroIntegration {
  const kept = new Map<string, string>();
  let endTurn = () => {};
  let project = new URL('file:');
  const plugin = {
    name: 'own-content-modules',
    enforce: 'pre' as const,
    resolveId: { order: 'pre' as const, handler: (id: string) => (kept.has(id) ? `\0own-${id}` : undefined) },
    load: (id: string) => kept.get(id.replace(/^\0own-/, '')),
  };
  return {
    name: 'own-content-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }),
      'astro:config:done': async ({ config }) => {
        project = config.root;
        endTurn = await takeTurn();
      },
      'astro:build:start': () => {
        for (const [id, name] of files) {
          const file = fileURLToPath(new URL(name, project));
          if (existsSync(file)) kept.set(id, readFileSync(file, 'utf8'));
        }
        endTurn();
      },
    },
  };
}

/** The modules that Astro keeps in files of the project. */
const files = [
  ['astro:content-module-imports', '.astro/content-modules.mjs'],
  ['astro:asset-imports', '.astro/content-assets.mjs'],
] as const;
