import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { registerJson } from '../../../../src/exports/register-json.ts';
import { dataOfSite } from '../../../../src/search/ask/published-data.ts';
import { acmeData } from './acme-data.ts';

const { library, data } = acmeData();
const absolute = (page: string) => `https://acme.example${page}`;
const files = new Map<string, object>([
  ['/data/policy.json', data.policies[0]?.revision ?? {}],
  ['/data/answers.json', registerJson('answers', library, absolute, '2026-11-23')],
  ['/data/certificates.json', registerJson('certificates', library, absolute, '2026-11-23')],
  ['/data/processors.json', registerJson('processors', library, absolute, '2026-11-23')],
  ['/data/contacts.json', registerJson('contacts', library, absolute, '2026-11-23')],
  ['/search/items.json', data.items],
  ['/search/data.json', data.search.file],
  ['/search/other-languages.json', data.search.others],
]);
const site = 'https://acme.example/trust';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** Serves the files at the site's URL; `status` is that of the answers. */
function serveFiles(status = 200) {
  const fetched = vi.fn(async (url: string) => {
    const name = url.slice(site.length);
    return Response.json(files.get(name) ?? {}, { status: name === '/data/answers.json' ? status : 200 });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('dataOfLibrary()', () => {
  it('returns everything the search finds', () => {
    const { date } = library.policies[0].current;
    expect(data).toMatchObject({ company: library.company.legalName, revision: date });
    expect(data.policies).toMatchObject([{ id: 'policy', revision: { date } }]);
    expect(data.answers.map(({ id }) => id)).toEqual(library.answers.map(({ id }) => id));
    expect(data.certificates.map(({ id }) => id)).toEqual(library.certificates.map(({ id }) => id));
    expect(data.processors.map(({ id }) => id)).toEqual(library.processors.map(({ id }) => id));
    expect(data.contacts.map(({ id }) => id)).toEqual(library.contacts.map(({ id }) => id));
    expect(data.items.length).toBeGreaterThan(100);
    expect(data.search.file.concepts.length).toBeGreaterThan(100);
    expect(Object.keys(data.search.others).length).toBeGreaterThan(100);
    expect(data.search.file.records.some(({ kind }) => kind === 'clause')).toBe(true);
  });
});

describe('dataOfSite()', () => {
  it('reads the data of a built site from its folder', async () => {
    expect(await dataOfSite(folder)).toEqual(data);
  });

  it.each([site, `${site}/`, `${site}//`])('reads the data of a site from %s', async (url) => {
    const fetched = serveFiles();
    expect(await dataOfSite(url)).toEqual(data);
    expect(fetched.mock.calls.map(([name]) => name).sort()).toEqual(
      [...files.keys()].map((name) => site + name).sort(),
    );
  });

  it('rejects with the name of a file that the folder lacks', async () => {
    await expect(dataOfSite(path.join(folder, 'data'))).rejects.toThrow(
      /^Cannot read \/(data|search)\/[\w-]+\.json from .*\/data: ENOENT.*\.$/,
    );
  });

  it('rejects with the status of a failed request', async () => {
    serveFiles(503);
    await expect(dataOfSite(site)).rejects.toThrow(`Cannot read /data/answers.json from ${site}: status 503.`);
  });

  it('rejects with the reason if the site cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject('no network'));
    await expect(dataOfSite(site)).rejects.toThrow(/^Cannot read \/(data|search)\/[\w-]+\.json from .*: no network\.$/);
  });

  it('rejects if a file has another format', async () => {
    const file = path.join(folder, 'data/contacts.json');
    writeFileSync(file, '{"contacts": 3}');
    await expect(dataOfSite(folder)).rejects.toThrow('contacts');
    writeFileSync(file, JSON.stringify(files.get('/data/contacts.json')));
  });
});
