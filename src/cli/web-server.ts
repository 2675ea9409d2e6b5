import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Served } from './static-server.ts';

/** The web servers that the program configures and can start. */
export type ServerName = 'nginx' | 'caddy';

/** Returns whether nginx has Debian's module that sends compressed copies in Brotli. */
export function haveBrotli(): boolean {
  return existsSync(brotliModule);
}

/**
 * Starts an installed web server as the current user and returns it once it responds. `configure` returns its configuration
 * for a free port: a file for the `http` block of nginx, or a site block of a Caddyfile. Rejects if it does not start.
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
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`${name} ended.`)));
  });
  const close = async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
    rmSync(own, { recursive: true, force: true });
  };
  try {
    await Promise.race([failed, responding(`http://127.0.0.1:${port}/`)]);
  } catch (error) {
    await close();
    throw new Error(`${name} did not start.\n${messages}`, { cause: error });
  }
  failed.catch(() => undefined);
  return { origin: `http://127.0.0.1:${port}`, close };
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const mainConfigurations = {
  nginx: (own: string, site: string) => `daemon off;
${haveBrotli() ? `load_module ${brotliModule};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes auto;
pid ${own}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  sendfile on;
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function responding(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No server responds at ${url}.`);
}
