import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import type { Served } from './static-server.ts';

/**
 * Starts a server for a built site that compresses text with gzip, as most hosts do, and returns it once it listens. Files
 * of other types are sent as they are. `base` is the path that the site is served under.
 */
export async function serveCompressed(folder: string, base = ''): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    const file = path.join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = lookup(file) ?? 'application/octet-stream';
    const content = readFileSync(file);
    const isText = /^text\/|javascript|json|xml/.test(type);
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
    const body = isText ? gzipSync(content, { level: 9 }) : content;
    response.writeHead(200, {
      ...headers,
      ...(isText ? { 'content-encoding': 'gzip' } : {}),
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
