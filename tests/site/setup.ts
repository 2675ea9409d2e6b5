import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { commandEnvironment } from './environment.ts';
import { type Served, serveSite } from '../../src/cli/static-server.ts';

/** The day on which the sites under test are built, so that statuses in the HTML are known. */
export const builtOn = '2026-11-23';

/** A site under test: where it was built, where it is served, and under which base path. */
export interface Site {
  folder: string;
  origin: string;
  base: string;
}

const cases = {
  /** The company in `content/`. */
  company: {},
  /** Another company: only the content differs. */
  acme: { CONTENT_DIR: 'tests/fixtures/acme' },
  /** Another company, below a folder of its host. */
  based: { CONTENT_DIR: 'tests/fixtures/acme', BASE_PATH: '/trust' },
} as const satisfies Record<string, Record<string, string>>;

/** The names of the sites under test. */
export type SiteName = keyof typeof cases;

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, Site>;
  }
}

/** Builds every site with the real command and serves it, once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served: Served[] = [];
  const sites: Partial<Record<SiteName, Site>> = {};
  for (const [name, environment] of Object.entries(cases) as [SiteName, Record<string, string>][]) {
    const folder = path.resolve('.cache/sites', name);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    build({ ...environment, OUT_DIR: folder });
    const base = environment.BASE_PATH ?? '';
    const server = await serveSite(folder, { base });
    served.push(server);
    sites[name] = { folder, origin: server.origin, base };
  }
  project.provide('sites', sites as Record<SiteName, Site>);
  return async () => {
    for (const server of served) await server.close();
  };
}

function build(environment: Record<string, string>): void {
  const epoch = String(Date.parse(`${builtOn}T12:00:00Z`) / 1000);
  execFileSync('npm', ['run', '--silent', 'build'], {
    env: commandEnvironment({ ...environment, SOURCE_DATE_EPOCH: epoch }),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
