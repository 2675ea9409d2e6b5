import type { AstroIntegration } from 'astro';

/** Shows every change of the content in `dev` at once, also of a content folder outside the project. */
export function contentWatcher(folder: string): AstroIntegration {
  return {
    name: 'content-watcher',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          // Astro's own word for it: which pages there are is found out anew
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
