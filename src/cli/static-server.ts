import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { cacheControl, isHashed, responseHeaders } from '../hosting/response-headers.ts';

/** A running server of a built site. */
export interface Served {
  /** The server's origin: `http://localhost:4321`. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Starts a server for a built site and returns it once it listens. Like the servers that `npm run hosting` configures it
 * sends the security headers, redirects a folder to its URL with a slash, and responds to an unknown URL with the site's
 * 404 page. Rejects if the port is not available.
 */
export async function serveSite(folder: string, { port = 0, base = '' } = {}): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: true,
    setHeaders: (response, pathname) => {
      const type = mediaTypeOf(pathname.endsWith('/') ? 'index.html' : pathname);
      if (type) response.setHeader('content-type', type);
      response.setHeader('cache-control', isHashed(pathname) ? cacheControl.hashed : cacheControl.others);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(responseHeaders)) response.setHeader(name, value);
    const url = new URL(request.url ?? '/', 'http://host');
    if (base && !`${url.pathname}/`.startsWith(`${base}/`)) return notFound();
    const inside = url.pathname.slice(base.length) || '/';
    if (!inside.endsWith('/') && isFolder(path.join(folder, decoded(inside)))) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    request.url = inside + url.search;
    files(request, response, notFound);

    function notFound(): void {
      const page = path.join(folder, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      if (existsSync(page)) createReadStream(page).pipe(response);
      else response.end('Not found');
    }
  });
  await listen(server, port);
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://localhost:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Returns a path of a URL as the path of a file; as it stands if its percent signs are not followed by bytes of UTF-8. */
function decoded(inside: string): string {
  try {
    return decodeURIComponent(inside);
  } catch {
    return inside;
  }
}

function isFolder(name: string): boolean {
  return existsSync(name) && statSync(name).isDirectory();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}
