import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { type Served, serveSite } from '../../src/cli/static-server.ts';
import { commandEnvironment } from './environment.ts';

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
  /** The content folder it was built from. */
  content: string;
}

/** Builds a site with the real command into `.cache/sites/<name>` and serves it. Throws if the build fails. */
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
  return { ...(await serveSite(folder, { base })), folder, base, content };
}

/** The part of a site that can be handed to the processes that run the tests. */
export function plainSite({ folder, origin, base, content }: Site): Site {
  return { folder, origin, base, content };
}
