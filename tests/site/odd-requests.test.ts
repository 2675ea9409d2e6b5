import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Served, serveSite } from '../../src/cli/static-server.ts';
import type { ServerName } from '../../src/cli/web-server.ts';
import { hostSite } from './hosted-site.ts';
import { request } from './raw-request.ts';
import { expectSecurityHeaders } from './security-headers.ts';
import { haveServer } from './web-server.ts';

const { based } = inject('sites');
const { base } = based;
const longName = 'a'.repeat(300);
/** Paths that no file can have: with a null character, with a name that is too long, too deep, not UTF-8. */
const impossible = ['/verify%00/', '/%00', '/verify/%00/x.md', `/${longName}`, `/${longName}/`, `/${'😀'.repeat(70)}`];
const unreadable = ['/%E0%A4%A', '/%', '/%ff%fe/', '/policy/index.html/', `/${'b/'.repeat(3000)}`];
const paths = [...impossible, ...unreadable].map((path) => base + encodeURI(path).replaceAll('%25', '%'));

describe.each(['nginx', 'caddy'] as const)('%s', (name) => {
  const isThere = haveServer(name);
  let site: Served;
  beforeAll(async () => {
    if (isThere) site = await hostSite(name, based);
  });
  afterAll(() => site?.close());

  const test = (title: string, run: () => Promise<void>) =>
    it(title, async ({ skip }) => {
      skip(!isThere, `${name} is not installed and cannot be fetched.`);
      await run();
    });
  const ask = (path: string, options?: Parameters<typeof request>[2]) => request(site.origin, path, options);

  test('responds with 400 or 404, in the site’s words, to a path that no file can have', async () => {
    for (const path of paths) {
      const response = await ask(path);
      const { status, headers, body } = response;
      expect([400, 404], path).toContain(status);
      expect(String(body), path).toMatch(status === 404 ? /^<!DOCTYPE html>/ : /^400 Bad Request$/);
      expect(headers['content-type'], path).toBe(`text/${status === 404 ? 'html' : 'plain'}; charset=utf-8`);
      // Caddy does not read its configuration for a URL that is none
      if (name === 'nginx' || status === 404) expectSecurityHeaders(response, path);
    }
  });

  test('redirects the base path to its slash with its query', async () => {
    for (const [from, to] of [
      ['', '/'],
      ['?x', '/?x'],
      ['?q=a%20b&x=%2F', '/?q=a%20b&x=%2F'],
    ]) {
      const { status, headers } = await ask(base + from);
      expect([status, headers.location], from).toEqual([301, base + to]);
    }
  });

  test('refuses a request in plain words, with the security headers', async () => {
    for (const method of ['POST', 'TRACE', 'OPTIONS']) {
      const response = await ask(`${base}/feed.xml`, { method });
      expect(response, method).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' },
      });
      expect(String(response.body)).toBe('405 Method Not Allowed');
      expectSecurityHeaders(response, method);
    }
    const beyond = await ask(`${base}/answers.pdf`, { headers: { range: 'bytes=99999999999-' } });
    expect([beyond.status, beyond.headers.allow]).toEqual([416, undefined]);
    expect(beyond.headers['content-type']).toMatch(/^text\/plain; charset=utf-8/);
    // nginx sends them twice in this case
    expect(beyond.headers['content-security-policy']).toContain("default-src 'none'");
  });
});

it('nginx refuses a header or a URL that is too long in plain words', async ({ skip }) => {
  const name: ServerName = 'nginx';
  skip(!haveServer(name), `${name} is not installed and cannot be fetched.`);
  const site = await hostSite(name, based);
  try {
    const header = await request(site.origin, `${base}/`, { headers: { cookie: 'x'.repeat(60_000) } });
    const url = await request(site.origin, `${base}/${'x'.repeat(60_000)}`);
    expect([header.status, String(header.body)]).toEqual([431, '431 Request Header Fields Too Large']);
    expect([url.status, String(url.body)]).toEqual([414, '414 URI Too Long']);
    for (const response of [header, url]) expectSecurityHeaders(response, String(response.status));
  } finally {
    await site.close();
  }
});

it('the preview responds to a path that no file can have, and goes on', async () => {
  const site = await serveSite(based.folder, { base });
  try {
    for (const path of paths) expect((await request(site.origin, path)).status, path).toBeLessThan(500);
    expect((await request(site.origin, `${base}/`)).status).toBe(200);
  } finally {
    await site.close();
  }
});
