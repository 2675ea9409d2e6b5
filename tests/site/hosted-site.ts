import type { Served } from '../../src/cli/static-server.ts';
import { haveBrotli, type ServerName, startServer } from '../../src/cli/web-server.ts';
import { hostFiles } from '../../src/hosting/host-files.ts';
import { type HostedSite, hostedSite } from '../../src/hosting/hosted-site.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { type Built, builtOn, type Site } from './build-site.ts';

/** A built site on a real web server. */
export type Hosted = Site & Served & { hosted: HostedSite };

/** Serves a built site with a real web server, with the configuration that `npm run hosting` prints for it. */
export async function hostSite(name: ServerName, site: Built): Promise<Hosted> {
  const { library } = loadLibrary(site.content);
  if (!library) throw new Error(`${site.content} has problems.`);
  const hosted = hostedSite(library, { base: site.base, day: builtOn });
  const server = await startServer(name, (port) =>
    hostFiles[name](hosted, { root: site.folder, listen: `127.0.0.1:${port}`, brotli: haveBrotli() }),
  );
  const { folder, base, content } = site;
  return { folder, base, content, ...server, url: server.origin + base, hosted };
}
