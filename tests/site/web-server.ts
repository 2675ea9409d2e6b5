import { execFileSync } from 'node:child_process';
import type { ServerName } from '../../src/cli/web-server.ts';

/** Returns whether a word is the name of a web server that sites are tested with. */
export function isServerName(name: string): name is ServerName {
  return Object.hasOwn(packages, name);
}

/**
 * Returns whether a web server is installed; where it is not and Debian's package can be had, fetches it and says so. Throws
 * if there is none although this run must not leave out a server.
 */
export function haveServer(name: ServerName): boolean {
  if (isInstalled(name)) return true;
  try {
    console.log(`No ${name} is installed: fetching Debian’s package ${name}.`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages[name]], options);
  } catch {
    console.log(`${name} cannot be had here: what it would do is not tested.`);
  }
  if (isInstalled(name)) return true;
  if (process.env.CI || process.env.TRUST_CENTER_REQUIRE_SERVERS)
    throw new Error(`${name} is not installed and cannot be fetched.`);
  return false;
}

const packages = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] };

function isInstalled(name: string): boolean {
  try {
    execFileSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
