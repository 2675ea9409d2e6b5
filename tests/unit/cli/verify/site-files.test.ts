import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { siteFiles } from '../../../../src/cli/verify/site-files.ts';

it('siteFiles() reads a file itself from a host that has a compressed copy of another content', async () => {
  const server = createServer(({ headers }, response) => {
    const isCompressed = /gzip/.test(String(headers['accept-encoding']));
    response.writeHead(200, isCompressed ? { 'content-encoding': 'gzip' } : {});
    response.end(isCompressed ? gzipSync('as it was') : 'changed');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    expect(String(await siteFiles(`http://127.0.0.1:${port}`).read('policy/index.html'))).toBe('changed');
  } finally {
    server.close();
  }
});
