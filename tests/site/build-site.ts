import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { type Served, serveSite } from '../../src/cli/static-server.ts';
import { commandEnvironment } from './environment.ts';
import { hostSite } from './hosted-site.ts';
import { isServerName } from './web-server.ts';

/** The day on which the sites under test are built, so that statuses in the HTML are known. */
export const builtOn = '2026-11-23';

/** A site under test. */
export interface Site {
  /** The folder it was built into. */
  folder: string;
  /** The origin it is served at. */
  origin: string;
  /** Its base path, without a slash at the end. */
  base: string;
  /** The URL of its overview, without the slash at the end. */
  url: string;
  /** The content folder it was built from. */
  content: string;
}

/** A site that is not served yet. */
export type Built = Pick<Site, 'folder' | 'base' | 'content'>;

/**
 * Builds a site with the real command into `.cache/sites/<name>` and serves it: with a real web server if
 * `TRUST_CENTER_SERVER` names one, else as `npm run preview` does. Throws if the build fails.
 */
export async function buildSite(name: string, { content = 'content', base = '' }): Promise<Site & Served> {
  const folder = path.resolve('.cache/sites', name);
  rmSync(folder, { recursive: true, force: true });
  execFileSync('npm', ['run', '--silent', 'build'], {
    env: commandEnvironment({
      CONTENT_DIR: content,
      BASE_PATH: base,
      OUT_DIR: folder,
      SOURCE_DATE_EPOCH: String(Date.parse(`${builtOn}T12:00:00Z`) / 1000),
    }),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const served = await serve({ folder, base, content });
  return { ...served, folder, base, content, url: served.origin + base };
}

function serve(site: Built): Promise<Served> {
  const name = process.env.TRUST_CENTER_SERVER;
  if (!name) return serveSite(site.folder, { base: site.base });
  if (!isServerName(name)) throw new Error(`TRUST_CENTER_SERVER is “${name}”. Must be nginx or caddy.`);
  return hostSite(name, site);
}

/** The part of a site that can be handed to the processes that run the tests. */
export function plainSite({ folder, origin, base, url, content }: Site): Site {
  return { folder, origin, base, url, content };
}
