import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext } from 'node:tls';
import { behaviours, rawHosts } from './behaviours.ts';
import { type Certificates, makeCertificates } from './certificates.ts';

/** A request that a played host got. */
export interface Seen {
  method: string;
  url: string;
  /** Milliseconds since the hosts were started. */
  from: number;
  to: number;
}

/** The hosts of the world, played on loopback behind a forward proxy. */
export interface PlayedHosts {
  /** The proxy's address. */
  proxy: string;
  /** The certificate of the authority to trust, as PEM. */
  authority: string;
  /** All requests so far, in the order they came. */
  seen: Seen[];
  close: () => Promise<void>;
}

/** Starts a forward proxy on loopback that leads every address to a server which plays its host. */
export async function playHosts(): Promise<PlayedHosts> {
  const certificates = await makeCertificates(Object.keys(behaviours));
  const seen: Seen[] = [];
  const asked = new Map<string, number>();
  const start = performance.now();
  const play = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const { host = '' } = request.headers;
    const path = request.url?.startsWith('http') ? new URL(request.url).pathname : (request.url ?? '/');
    const url = `${scheme}://${host}${path}`;
    const entry = { method: request.method ?? '', url, from: performance.now() - start, to: Number.POSITIVE_INFINITY };
    seen.push(entry);
    response.on('close', () => {
      entry.to = performance.now() - start;
    });
    asked.set(url, (asked.get(url) ?? 0) + 1);
    const behaviour = behaviours[host]?.[path] ?? behaviours[host]?.['*'];
    if (scheme === 'http') response.writeHead(301, { location: `https://${host}${path}` }).end();
    else if (behaviour) behaviour(request, response, asked.get(url) ?? 1);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
  };
  const plain = createServer(play('http'));
  const tls = createTlsServer({ ...certificates.good, SNICallback: contextOf(certificates) }, play('https'));
  const proxy = createServer(play('http'));
  const open = new Set<Duplex>();
  for (const server of [plain, tls, proxy]) await listen(server, open);
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const [host = '', port = ''] = (request.url ?? '').split(':');
    socket.on('error', () => {});
    if (!(host in behaviours || host in certificates.bad || rawHosts.some((raw) => raw === host))) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (host === 'resets-early.example') return void socket.destroy();
    if (host === 'no-tls.example') return void socket.end('220 mail.example ready\r\n');
    const upstream = connect(portOf(port === '443' ? tls : plain), '127.0.0.1');
    open.add(upstream);
    upstream.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
    upstream.pipe(socket).pipe(upstream);
  });
  return {
    proxy: `http://127.0.0.1:${portOf(proxy)}`,
    authority: certificates.authority,
    seen,
    close: async () => {
      const closed = [plain, tls, proxy].map((server) => once(server.close(), 'close'));
      for (const socket of open) socket.destroy();
      await Promise.all(closed);
    },
  };
}

type ContextCallback = (error: Error | null, context?: ReturnType<typeof createSecureContext>) => void;

function contextOf({ good, bad }: Certificates): (host: string, callback: ContextCallback) => void {
  return (host, callback) => callback(null, createSecureContext(bad[host] ?? good));
}

async function listen(server: Server, open: Set<Duplex>): Promise<void> {
  server.on('connection', (socket) => open.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
