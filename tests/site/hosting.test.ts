import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteFiles } from '../../src/cli/verify/site-files.ts';
import { verifyAllFiles } from '../../src/cli/verify/verify-sums.ts';
import { haveBrotli } from '../../src/cli/web-server.ts';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { cacheControl, isHashed } from '../../src/hosting/response-headers.ts';
import { isHostSetting } from '../../src/hosting/static-hosts.ts';
import { usePage } from './browser/open.ts';
import { type Hosted, hostSite } from './hosted-site.ts';
import { request } from './raw-request.ts';
import { expectSecurityHeaders } from './security-headers.ts';
import { haveServer } from './web-server.ts';

const sites = inject('sites');
const openPage = usePage();
/** A page of each kind that runs other scripts. */
const pagesToOpen =
  '/ /policy/ /policy/2025-03-01/ /answers/ /certificates/ /changes/2023-05-10/2025-03-01/ /verify/ /basket/ /search/?q=backups /nowhere/'.split(
    ' ',
  );
const decompress = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync } as const;

describe.each([
  ['nginx', 'acme'],
  ['nginx', 'based'],
  ['caddy', 'acme'],
  ['caddy', 'based'],
] as const)('%s with the site %s', (name, siteName) => {
  const isThere = haveServer(name);
  let site: Hosted;
  beforeAll(async () => {
    if (isThere) site = await hostSite(name, sites[siteName]);
  });
  afterAll(() => site?.close());

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    request(site.origin, site.base + path, { headers, method });
  const test = (title: string, run: () => Promise<void>) =>
    it(title, async ({ skip }) => {
      skip(!isThere, `${name} is not installed and cannot be fetched.`);
      await run();
    });

  test('sends every file with its type, charset, caching and the security headers', async () => {
    const files = globSync('**/*', { cwd: sites[siteName].folder, withFileTypes: true })
      .concat(globSync('.well-known/*', { cwd: sites[siteName].folder, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !isHostSetting(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(sites[siteName].folder.length));
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const response = await ask(file);
      expect(response.status, file).toBe(200);
      expect(response.body.equals(readFileSync(site.folder + file)), file).toBe(true);
      expect(mediaTypeOf(file), file).toBeDefined();
      expect(response.headers['content-type'], file).toBe(mediaTypeOf(file));
      expect(response.headers['cache-control'], file).toBe(isHashed(file) ? cacheControl.hashed : cacheControl.others);
      expectSecurityHeaders(response, file);
    }
  });

  test('sends every file that SHA256SUMS lists, as anybody can verify from outside', async () => {
    const { right, wrong } = await verifyAllFiles(siteFiles(site.origin + site.base));
    expect(wrong).toEqual([]);
    expect(right.join()).toMatch(/^SHA256SUMS: \d{3,} files as listed\.$/);
  });

  test('sends each page at its URL with a slash', async () => {
    for (const path of ['/', '/policy/', '/answers/backups/']) {
      const { status, headers } = await ask(path);
      expect([status, headers['content-type']], path).toEqual([200, 'text/html; charset=utf-8']);
    }
  });

  test('sends the compressed copy that the reader accepts', async () => {
    const kinds =
      name === 'caddy'
        ? (['br', 'zstd', 'gzip'] as const)
        : ([...(haveBrotli() ? ['br' as const] : []), 'gzip'] as const);
    const plain = await ask('/policy/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const kind of kinds) {
      const { status, headers, body } = await ask('/policy/', { 'accept-encoding': kind });
      expect([status, headers['content-encoding'], headers['content-type']]).toEqual([
        200,
        kind,
        'text/html; charset=utf-8',
      ]);
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(body.length).toBeLessThan(plain.body.length);
      expect(decompress[kind](body).equals(plain.body)).toBe(true);
    }
    expect(
      (await ask('/policy/', { 'accept-encoding': 'gzip, deflate, br, zstd' })).headers['content-encoding'],
    ).toBeDefined();
  });

  test('lets browsers revalidate, and sends parts of a file', async () => {
    const { headers, body } = await ask('/answers.pdf');
    const same = await ask('/answers.pdf', { 'if-none-match': String(headers.etag) });
    expect([same.status, same.body.length]).toEqual([304, 0]);
    expectSecurityHeaders(same, '304');
    const part = await ask('/answers.pdf', { range: 'bytes=5-14' });
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 5-14/${body.length}`]);
    expect(part.body.equals(body.subarray(5, 15))).toBe(true);
    const head = await ask('/policy/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test('sends the 404 page for what is not there, hidden, not listed or for other hosts', async () => {
    const page = readFileSync(`${site.folder}/404.html`);
    const missing = ['/nowhere', '/nowhere/deep/', '/_astro/none.js', '/evidence/', '/.git/config', '/policy/.env'];
    for (const path of [...missing, '/_headers', '/_redirects', '/.well-known/none']) {
      const response = await ask(path);
      expect([response.status, response.headers['content-type']], path).toEqual([404, 'text/html; charset=utf-8']);
      expect(response.body.equals(page), path).toBe(true);
      expect(response.headers['cache-control'], path).toBe(cacheControl.others);
      expectSecurityHeaders(response, path);
    }
  });

  test('redirects old permalinks by their query, and folders to their slash without losing it', async () => {
    const place = async (path: string) => {
      const response = await ask(path);
      expectSecurityHeaders(response, path);
      return [response.status, response.headers.location];
    };
    const [legacy] = site.hosted.legacy;
    if (!legacy) throw new Error('acme has no old URLs.');
    for (const [value, date] of Object.entries(legacy.revisions))
      for (const path of [legacy.path, `${legacy.path}/`])
        for (const query of [`${legacy.parameter}=${value}`, `do=show&${legacy.parameter}=${value}`])
          expect(await place(`${path}?${query}`)).toEqual([301, `${site.base}/policy/${date}/`]);
    expect(await place(`${legacy.path}?${legacy.parameter}=unknown`)).toEqual([
      301,
      `${site.base}${legacy.path}/?${legacy.parameter}=unknown`,
    ]);
    expect(await place(`${legacy.path}/?${legacy.parameter}=unknown`)).toEqual([200, undefined]);
    expect(await place('/search?q=a%20b&x=%2F')).toEqual([301, `${site.base}/search/?q=a%20b&x=%2F`]);
    expect(await place('/policy')).toEqual([301, `${site.base}/policy/`]);
    if (site.base) expect(await place('')).toEqual([301, `${site.base}/`]);
  });

  it.for(['//policy', '//evil.example/%2e%2e/policy', '/\\evil.example/%2e%2e/policy', '//evil.example/..'])(
    'never redirects %s to another host',
    async (path, { skip }) => {
      skip(!isThere, `${name} is not installed and cannot be fetched.`);
      const { headers } = await request(site.origin, path);
      const target = new URL(headers.location ?? '/', site.origin);
      expect(target.origin).toBe(site.origin);
    },
  );

  test('serves nothing outside of its base path but security.txt, which is valid only there', async () => {
    const { status, headers, body } = await request(site.origin, '/.well-known/security.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(body.equals(readFileSync(`${site.folder}/.well-known/security.txt`))).toBe(true);
    for (const path of site.base ? ['/', '/policy/', `${site.base}er/`] : ['/trust/', '/trust/policy/'])
      expect((await request(site.origin, path)).status, path).toBe(404);
  });

  test('refuses other methods than GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await ask('/policy/', {}, method);
      expect([response.status, response.headers.allow], method).toEqual([405, 'GET, HEAD']);
      expectSecurityHeaders(response, method);
    }
  });

  test('lets search engines list the current revision and its files, and no other', async () => {
    const robots = async (path: string) => (await ask(path)).headers['x-robots-tag'];
    for (const path of ['/policy/2023-05-10/', '/policy/2023-05-10/SHA256SUMS', '/policy/2023-05-10.pdf'])
      expect(await robots(path), path).toBe('noindex');
    for (const path of ['/data/policy/2023-05-10.json', '/evidence/2023-05-10.zip'])
      expect(await robots(path), path).toBe('noindex');
    for (const path of ['/', '/policy/', '/policy/2025-03-01.pdf', '/answers.pdf'])
      expect(await robots(path), path).toBeUndefined();
  });

  test('gives a browser pages and a search without a fault and without a request to elsewhere', async () => {
    for (const path of pagesToOpen) {
      const { page, complaints, requests } = await openPage(`${site.origin}${site.base}${path}`);
      if (path.startsWith('/search/')) {
        const hits = page.locator('[data-results][aria-busy=false][data-for=backups] > li');
        await hits.first().waitFor();
        expect(await hits.first().innerText()).toMatch(/backup/i);
      }
      expect(
        complaints.filter((one) => !(path === '/nowhere/' && one.includes('404'))),
        path,
      ).toEqual([]);
      expect(
        requests.filter((url) => !url.startsWith(`${site.origin}${site.base}/`)),
        path,
      ).toEqual([]);
    }
  });
});
