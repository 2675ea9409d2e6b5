import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Responds to a request as a host would. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A file that begins like a PDF. */
export const pdf = Buffer.from('%PDF-1.7\n% a certificate\n%%EOF\n');

/** The behaviour of each host by path; `*` stands for all other paths, which otherwise return 404. */
export const behaviours: Record<string, Record<string, Behaviour>> = {
  'fine.example': {
    '/': page('Front page of a company'),
    '/page': page('Terms of service, in full'),
    '/gzip': (_, response) =>
      respond(response, 200, gzipSync('<p>Packed words</p>'), { ...html, 'content-encoding': 'gzip' }),
    '/notes.txt': (_, response) => respond(response, 200, 'words', { 'content-type': 'text/plain' }),
  },
  'gone.example': {
    '/410': status(410),
  },
  'moved.example': {
    '/for-good': redirect(301, 'https://fine.example/page'),
    '/by-chain': redirect(308, '/for-good'),
    '/for-now': redirect(302, 'https://fine.example/page'),
    '/by-mixed-chain': redirect(301, '/for-now'),
    '/see-other': redirect(303, 'https://fine.example/page'),
    '/to-nothing': redirect(301, 'https://gone.example/410'),
    '/to-bad-tls': redirect(301, 'https://expired.example/'),
    '/known': redirect(301, 'https://fine.example/page'),
    '/circle': redirect(302, '/circle-back'),
    '/circle-back': redirect(302, '/circle'),
    '/no-location': status(302),
    '/to-mail': redirect(302, 'mailto:someone@fine.example'),
    ...Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`/long-${n}`, redirect(307, `/long-${n + 1}`)])),
  },
  'blocked.example': {
    '/401': status(401),
    '/403': status(403),
    '/451': status(451),
    '/999': status(999),
  },
  // asks for a long pause, so that nothing more is requested from it
  'limits.example': { '/429': status(429, { 'retry-after': '3600' }), '/after': page('Words that are not requested') },
  'robots.example': {
    '/robots.txt': (_, response) =>
      respond(response, 200, `User-agent: *\nDisallow: /private\nCrawl-delay: 0.01\n`, {
        'content-type': 'text/plain',
      }),
    '/private/terms': page('Words for people'),
    '/terms': page('Words for everyone'),
    '/to-private': redirect(301, '/private/terms'),
  },
  'weak.example': {
    '/500': status(500),
    '/resets': (request) => request.socket.destroy(),
    '/not-packed': (_, response) => respond(response, 200, 'plain', { ...html, 'content-encoding': 'gzip' }),
    '/not-http': (request) => request.socket.end('EHLO\r\n\r\n'),
  },
  'hangs.example': { '/': () => {} },
  'drips.example': { '/page': (_, response) => drip(response) },
  'head.example': {
    '/refused': byMethod(status(405), page('Words for GET')),
    '/404': byMethod(status(404), page('More words for GET')),
    '/resets': byMethod((request) => request.socket.destroy(), page('Other words for GET')),
    '/lies': byMethod(page(''), status(404)),
  },
  'documents.example': {
    '/certificate.pdf': document(pdf, 'application/pdf'),
    '/download': document(pdf, 'application/octet-stream'),
    '/replaced.pdf': document(pdf, 'application/pdf'),
    '/now-a-page.pdf': page('Our certificates have a new place'),
    '/says-pdf.pdf': document(Buffer.from('<p>No PDF</p>'), 'application/pdf'),
    '/empty.pdf': document(Buffer.alloc(0), 'application/pdf'),
    '/moved.pdf': redirect(301, '/certificate.pdf'),
  },
  // these return 200 for every path
  'soft.example': { '/': page('Front page'), '*': page('Sorry, this page could not be found') },
  'to-front.example': { '/': page('Front page'), '*': redirect(302, '/') },
  'all-differ.example': {
    '/terms': page('Terms and conditions that apply to every customer of ours'),
    '*': page('Sorry, nothing here'),
  },
  'returns.example': { '/': page('It is here again') },
};

/** Hosts that accept a connection but do not speak TLS. */
export const rawHosts = ['no-tls.example', 'resets-early.example'] as const;

function respond(response: ServerResponse, code: number, body: Buffer | string, headers: Record<string, string>): void {
  response.writeHead(code, headers);
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function page(words: string): Behaviour {
  return (request, response) => respond(response, 200, `<!doctype html><p>${words}</p><a href="${request.url}">`, html);
}

function document(bytes: Buffer, type: string): Behaviour {
  return (_, response) => respond(response, 200, bytes, { 'content-type': type });
}

function status(code: number, headers: Record<string, string> = {}): Behaviour {
  return (_, response) => respond(response, code, `<h1>${code}</h1>`, { ...html, ...headers });
}

function redirect(code: number, location: string): Behaviour {
  return (_, response) => respond(response, code, '', { location });
}

function byMethod(head: Behaviour, get: Behaviour): Behaviour {
  return (request, response) => (request.method === 'HEAD' ? head : get)(request, response);
}

/** Sends a byte now and then, without end. */
async function drip(response: ServerResponse): Promise<void> {
  response.writeHead(200, html);
  if (response.req.method === 'HEAD') return void response.end();
  const timer = setInterval(() => response.write('.'), 50);
  await once(response, 'close');
  clearInterval(timer);
}

const html = { 'content-type': 'text/html; charset=utf-8' };
