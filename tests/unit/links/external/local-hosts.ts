import { once } from 'node:events';
import * as http from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import * as tls from 'node:tls';
import { behaviours, rawHosts } from './behaviours.ts';
import { type Certificates, makeCertificates } from './certificates.ts';

/** Hosts with names under `.example` that run on this machine, behind a forward proxy. */
export interface LocalHosts {
  /** The URL of the proxy. */
  proxy: string;
  /** The certificate of the authority to trust, in PEM format. */
  authority: string;
  /** The requests so far, written `GET https://host/path`. */
  seen: string[];
  /** Stops the hosts. */
  close: () => Promise<void>;
}

/** Starts the hosts. */
export async function startHosts(): Promise<LocalHosts> {
  const certificates = await makeCertificates(Object.keys(behaviours));
  const seen: string[] = [];
  const listener = (scheme: string) => (request: http.IncomingMessage, response: http.ServerResponse) => {
    const { host = '' } = request.headers;
    const path = request.url?.startsWith('http') ? new URL(request.url).pathname : (request.url ?? '/');
    seen.push(`${request.method} ${scheme}://${host}${path}`);
    const behaviour = behaviours[host]?.[path] ?? behaviours[host]?.['*'];
    if (scheme === 'http') response.writeHead(301, { location: `https://${host}${path}` }).end();
    else if (behaviour) behaviour(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
  };
  const plain = http.createServer(listener('http'));
  const secure = createTlsServer({ ...certificates.good, SNICallback: contextOf(certificates) }, listener('https'));
  const proxy = http.createServer(listener('http'));
  const open = new Set<Duplex>();
  for (const server of [plain, secure, proxy]) await listen(server, open);
  proxy.on('connect', (request: http.IncomingMessage, socket: Duplex) => {
    const [host = '', port = ''] = (request.url ?? '').split(':');
    socket.on('error', () => {});
    if (!(host in behaviours || host in certificates.bad || rawHosts.some((raw) => raw === host))) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (host === 'resets-early.example') return void socket.destroy();
    if (host === 'no-tls.example') return void socket.end('220 mail.example ready\r\n');
    const upstream = connect(portOf(port === '443' ? secure : plain), '127.0.0.1');
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
      const closed = [plain, secure, proxy].map((server) => once(server.close(), 'close'));
      for (const socket of open) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** Sends the requests of this process to the hosts, and trusts their authority; returns a function that undoes both. */
export function useHosts({ proxy, authority }: LocalHosts): () => void {
  const trusted = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...trusted, authority]);
  const restoreProxy = http.setGlobalProxyFromEnv({ http_proxy: proxy, https_proxy: proxy });
  return () => {
    restoreProxy();
    tls.setDefaultCACertificates(trusted);
  };
}

type ContextCallback = (error: Error | null, context?: tls.SecureContext) => void;

function contextOf({ good, bad }: Certificates): (host: string, callback: ContextCallback) => void {
  return (host, callback) => callback(null, tls.createSecureContext(bad[host] ?? good));
}

async function listen(server: Server, open: Set<Duplex>): Promise<void> {
  server.on('connection', (socket) => open.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
