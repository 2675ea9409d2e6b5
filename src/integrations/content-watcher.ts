import type { AstroIntegration } from 'astro';

/**
 * Returns an integration that reloads pages in `dev` when a file of the content folder changes, even outside the
 * project.
 */
export function contentWatcher(folder: string): AstroIntegration {
  return {
    name: 'content-watcher',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          // on this event Astro clears its route cache, so that it calls getStaticPaths again
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
