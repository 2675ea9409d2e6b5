import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether a web server is installed; where it is not and Debian's package can be had, fetches it and says so. */
export function haveServer(name: 'nginx' | 'caddy'): boolean {
  if (isInstalled(name)) return true;
  try {
    console.log(`No ${name} is installed: fetching Debian’s package ${name}.`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', name], options);
  } catch {
    console.log(`${name} cannot be had here: what it would do is not tested.`);
  }
  return isInstalled(name);
}

/** Runs a real web server over a folder with rules of ours, gives its origin to `use`, and stops it. */
export async function withServer(
  name: 'nginx' | 'caddy',
  { folder, rules }: { folder: string; rules: string },
  use: (origin: string) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const own = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const file = path.join(own, 'config');
  writeFileSync(file, configurations[name]({ port, folder, rules, own }));
  const process = spawn(name, commands[name](own, file), { stdio: 'ignore' });
  try {
    await answering(`http://127.0.0.1:${port}/`);
    await use(`http://127.0.0.1:${port}`);
  } finally {
    process.kill();
    if (process.exitCode === null) await once(process, 'exit');
    rmSync(own, { recursive: true });
  }
}

interface Configured {
  port: number;
  folder: string;
  rules: string;
  own: string;
}

const configurations = {
  nginx: ({ port, folder, rules, own }: Configured) => `daemon off;
pid ${own}/pid;
error_log ${own}/error.log;
events {}
http {
  access_log off;
  absolute_redirect off;
  client_body_temp_path ${own}/body;
  proxy_temp_path ${own}/proxy;
  fastcgi_temp_path ${own}/fastcgi;
  uwsgi_temp_path ${own}/uwsgi;
  scgi_temp_path ${own}/scgi;
  types { text/html html; }
  server {
    listen 127.0.0.1:${port};
    root ${folder};
${rules}
  }
}
`,
  caddy: ({ port, folder, rules }: Configured) => `{
  admin off
}
http://127.0.0.1:${port} {
  root * ${folder}
${rules}
  file_server
}
`,
};

const commands = {
  nginx: (own: string, file: string) => ['-p', own, '-e', path.join(own, 'error.log'), '-c', file],
  caddy: (_own: string, file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
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

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No server answers at ${url}`);
}
