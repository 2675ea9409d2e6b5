import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Served } from '../../src/cli/static-server.ts';

/** The web servers that sites are tested with, as Debian has them. */
export type ServerName = 'nginx' | 'caddy';

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
  if (process.env.TRUST_CENTER_REQUIRE_SERVERS) throw new Error(`${name} is not installed and cannot be fetched.`);
  return false;
}

/** Returns whether a word is the name of a web server that sites are tested with. */
export function isServerName(name: string): name is ServerName {
  return Object.hasOwn(packages, name);
}

/** Whether nginx has the module that sends compressed copies in Brotli. */
export const haveBrotli = () => existsSync(brotliModule);

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const packages = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] };

/**
 * Starts a real web server as the current user and returns it once it responds. `configure` returns its configuration for a
 * free port: a file for the `http` block of nginx, or a site block of a Caddyfile. Rejects if the server does not start.
 */
export async function startServer(name: ServerName, configure: (port: number) => string): Promise<Served> {
  const port = await freePort();
  const own = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const [main, site] = [path.join(own, 'main'), path.join(own, 'site')];
  writeFileSync(site, configure(port));
  writeFileSync(main, mainConfigurations[name](own, site));
  const server = spawn(name, commands[name](own, main), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
  });
  let messages = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    messages += text;
  });
  const close = async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
    rmSync(own, { recursive: true, force: true });
  };
  try {
    await responding(`http://127.0.0.1:${port}/`, () => server.exitCode !== null);
  } catch (error) {
    await close();
    throw new Error(`${name} did not start.\n${messages}`, { cause: error });
  }
  return { origin: `http://127.0.0.1:${port}`, close };
}

const mainConfigurations = {
  nginx: (own: string, site: string) => `daemon off;
${haveBrotli() ? `load_module ${brotliModule};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${own}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `  ${one}_temp_path ${own}/${one};\n`).join('')}  include ${site};
}
`,
  caddy: (_own: string, site: string) => `{
  admin off
}
import ${site}
`,
};

const commands = {
  nginx: (own: string, main: string) => ['-p', own, '-e', 'stderr', '-c', main],
  caddy: (_own: string, main: string) => ['run', '--adapter', 'caddyfile', '--config', main],
};

function isInstalled(name: string): boolean {
  try {
    execFileSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function responding(url: string, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !hasEnded(); tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No server responds at ${url}.`);
}
