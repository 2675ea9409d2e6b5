import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { pdf } from './behaviours.ts';
import { checkFolder, pageWith, withFiles } from './check-folder.ts';
import { expected } from './expected.ts';
import { type LocalHosts, startHosts, useHosts } from './local-hosts.ts';

const certificate = (name: string) =>
  `url: https://documents.example/${name}\ntitle: A certificate\nkind: certificate\n`;
const files = {
  // one URL twice, and twice more with a fragment
  'dist/index.html': pageWith([...expected.map(([url]) => url).reverse(), 'https://fine.example/page#one']),
  'dist/more/index.html': pageWith([
    'https://fine.example/page',
    'https://fine.example/page#two',
    'mailto:a@fine.example',
  ]),
  'content/references/a.yaml': certificate('now-a-page.pdf'),
  'content/references/b.yaml': certificate('says-pdf.pdf'),
  'content/references/c.yaml': certificate('empty.pdf'),
};

let hosts: LocalHosts;
let restore: () => void;
beforeAll(async () => {
  hosts = await startHosts();
  restore = useHosts(hosts);
});
afterAll(async () => {
  restore();
  await hosts.close();
});

afterEach(() => void vi.unstubAllGlobals());

describe('checkExternal() on hosts of every kind', { timeout: 60_000 }, () => {
  let checked: Promise<Awaited<ReturnType<typeof checkFolder>>> | undefined;
  const check = () => {
    checked ??= withFiles(files, (folder) => checkFolder(folder));
    return checked;
  };

  it('returns the verdict and reason of each URL once, whatever its fragments', async () => {
    const { result } = await check();
    expect(result.outcomes.map(({ url, verdict, reason }) => [url, verdict, reason])).toEqual(expected);
    expect(result.total).toBe(expected.length);
  });

  it('returns the checksum of each document', async () => {
    const { result } = await check();
    const document = { sha256: createHash('sha256').update(pdf).digest('hex'), bytes: pdf.length };
    const documents = result.outcomes.filter((outcome) => outcome.document);
    expect(documents.map((outcome) => [outcome.url.split('/').at(-1), outcome.document])).toEqual([
      ['certificate.pdf', document],
      ['moved.pdf', document],
    ]);
  });

  it('returns a problem for each bad link but temporary redirects, and a note for each blocked one', async () => {
    const { result } = await check();
    const isTemporary = (reason: string) => reason.startsWith('redirects temporarily');
    const bad = expected.filter(([, verdict, reason]) => verdict !== 'fine' && !isTemporary(reason));
    const [blocked, wrong] = [true, false].map((isBlocked) =>
      bad
        .filter(([, verdict]) => (verdict === 'blocked') === isBlocked)
        .map(([url, verdict]) => [url, `link-${verdict}`]),
    );
    const summaries = (problems: typeof result.problems) => problems.map(({ url, rule }) => [url, rule]).sort();
    expect(summaries(result.problems)).toEqual(wrong?.sort());
    expect(summaries(result.notes)).toEqual(blocked?.sort());
  });

  it('logs a line for each URL', async () => {
    const { lines } = await check();
    expect(lines.map((line) => line.split('  ')[0])).toEqual(
      expected.map((_, index) => `${index + 1} of ${expected.length}`),
    );
    expect(lines.map((line) => line.split('  ').slice(1).reverse()).sort()).toEqual(
      expected.map(([url, verdict]) => [url, verdict]).sort(),
    );
  });

  it('sends HEAD, and GET only where it can tell more', async () => {
    await check();
    const requests = (url: string) =>
      hosts.seen.filter((request) => request.endsWith(` ${url}`)).map((request) => request.split(' ')[0]);
    expect(requests('https://fine.example/notes.txt')).toEqual(['HEAD']);
    expect(requests('https://fine.example/gzip')).toEqual(['HEAD', 'GET']);
    expect(requests('https://head.example/refused')).toEqual(['HEAD', 'GET', 'GET']);
    expect(requests('https://blocked.example/403')).toEqual(['HEAD', 'GET']);
    expect(requests('https://weak.example/500')).toEqual(['HEAD', 'GET', 'GET']);
  });
});

it('checkExternal() gives up on hosts that do not respond in time', async () => {
  const urls = ['https://drips.example/page', 'https://fine.example/notes.txt', 'https://hangs.example/'];
  const { result } = await withFiles({ 'dist/index.html': pageWith(urls) }, (folder) =>
    checkFolder(folder, { timeout: 300, tries: 1 }),
  );
  const reasons = result.outcomes.map(({ url, reason }) => [
    url,
    reason.replace(', but this machine seems to be offline', ''),
  ]);
  expect(reasons.filter(([url]) => !url?.includes('fine'))).toEqual([
    ['https://drips.example/page', 'does not respond within 0.3 s'],
    ['https://hangs.example/', 'does not respond within 0.3 s'],
  ]);
});

it('checkExternal() tells hosts which site it checks', async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(null));
  vi.stubGlobal('fetch', fetch);
  await withFiles({ 'dist/index.html': pageWith(['https://fine.example/']) }, (folder) => checkFolder(folder));
  const userAgent = 'Mozilla/5.0 (compatible; trust-center-links; +https://trust.example)';
  expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({ 'user-agent': userAgent });
});
