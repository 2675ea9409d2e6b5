import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExternalResult } from '../../../../src/links/external/check-external.ts';
import { pdf } from './behaviours.ts';
import { expected } from './expected.ts';
import { type PlayedHosts, playHosts } from './played-hosts.ts';
import { pageWith, type Run, runExternal, withFiles } from './run.ts';

const reference = (name: string) => `url: https://documents.example/${name}\ntitle: A certificate\nkind: certificate\n`;
const files = {
  // one address twice, and twice more with a fragment
  'dist/index.html': pageWith([...expected.map(([url]) => url), 'https://fine.example/page#one']),
  'dist/more/index.html': pageWith([
    'https://fine.example/page',
    'https://fine.example/page#two',
    'mailto:a@fine.example',
  ]),
  'content/references/a.yaml': reference('now-a-page.pdf'),
  'content/references/b.yaml': reference('says-pdf.pdf'),
  'content/references/c.yaml': reference('empty.pdf'),
};

let hosts: PlayedHosts;
let run: Run;
let report: ExternalResult & { checked: number; addresses: ExternalResult['outcomes'] };
let took: number;

beforeAll(async () => {
  hosts = await playHosts();
  const start = performance.now();
  run = await withFiles(files, (folder) => runExternal(folder, hosts, ['--format', 'json']));
  took = performance.now() - start;
  const { problems, notes, ...rest } = JSON.parse(run.stdout);
  const withUrl = (problem: { address: string }) => ({ ...problem, url: problem.address });
  report = { ...rest, problems: problems.map(withUrl), notes: notes.map(withUrl) };
}, 60_000);
afterAll(() => hosts.close());

describe('the verdict on each host of a world on loopback', () => {
  it.each(expected)('%s: %s', (url, verdict, reason) => {
    const outcome = report.addresses.find((one) => one.url === url);
    expect([outcome?.verdict, outcome?.reason]).toEqual([verdict, reason]);
  });

  it('is given once for each address, fragments apart', () => {
    expect(report.addresses.map(({ url }) => url)).toEqual(expected.map(([url]) => url));
    expect([report.total, report.checked]).toEqual([expected.length, expected.length]);
  });

  it('tells a lasting move from one for the time being, and where it leads', () => {
    const moves = report.addresses.filter(({ verdict }) => verdict === 'moved');
    expect(moves.map(({ url, permanent }) => [url.replace('https://moved.example', ''), permanent])).toEqual([
      ['http://fine.example/page', true],
      ['https://documents.example/moved.pdf', true],
      ['/by-chain', true],
      ['/by-mixed-chain', false],
      ['/for-good', true],
      ['/for-now', false],
      ['/see-other', false],
    ]);
  });

  it('comes with the hash and the size of a document', () => {
    const document = { sha256: createHash('sha256').update(pdf).digest('hex'), bytes: pdf.length };
    const documents = report.addresses.filter((outcome) => outcome.document);
    expect(documents.map((outcome) => [outcome.url.split('/').at(-1), outcome.document])).toEqual([
      ['certificate.pdf', document],
      ['moved.pdf', document],
    ]);
  });

  it('is a problem where a reader would not get what the link promises, and a note where a program is blocked', () => {
    const temporary = ['/by-mixed-chain', '/for-now', '/see-other'].map((path) => `https://moved.example${path}`);
    const wrong = expected.filter(
      ([url, verdict]) => verdict !== 'fine' && verdict !== 'blocked' && !temporary.includes(url),
    );
    expect(report.problems.map(({ url }) => url).sort()).toEqual(wrong.map(([url]) => url).sort());
    for (const { rule, verdict } of report.problems) expect(rule).toBe(`link-${verdict}`);
    const blocked = expected.filter(([, verdict]) => verdict === 'blocked').map(([url]) => url);
    expect(report.notes.map(({ url }) => url).sort()).toEqual(blocked);
    expect(run.code).toBe(1);
  });
});

describe('how the hosts are asked', () => {
  const asked = (url: string) => hosts.seen.filter((one) => one.url === url);

  it('HEAD first, then GET for what is read, and no more', () => {
    expect(asked('https://gone.example/410').map(({ method }) => method)).toEqual(['HEAD', 'GET', 'HEAD', 'GET']);
    expect(asked('https://fine.example/notes.txt').map(({ method }) => method)).toEqual(['HEAD']);
    expect(asked('https://fine.example/gzip').map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    expect(asked('https://head.example/refused').map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET']);
  });

  it('as often as told and never on and on, however long they refuse', () => {
    expect(asked('https://blocked.example/always-429').map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET']);
    expect(asked('https://blocked.example/429-for-an-hour').map(({ method }) => method)).toEqual(['HEAD']);
    expect(asked('https://blocked.example/403').map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    expect(took).toBeLessThan(40_000);
  });

  it.each(['https://blocked.example/429-once', 'https://weak.example/503-once'])(
    '%s again only after the time it asks for',
    (url) => {
      const [head, get, again] = asked(url);
      // a date has no fractions of a second
      for (const [before, after] of [[head, get] as const, [get, again] as const])
        expect((after?.from ?? 0) - (before?.from ?? 0)).toBeGreaterThan(url.includes('429') ? 950 : 0);
      expect(again?.method).toBe('GET');
    },
  );

  it('one request at a time to each host', () => {
    const byHost = Map.groupBy(
      hosts.seen.filter(({ url }) => url.startsWith('https://')),
      ({ url }) => new URL(url).host,
    );
    expect(byHost.size).toBeGreaterThan(8);
    for (const requests of byHost.values()) {
      const ordered = requests.sort((a, b) => a.from - b.from);
      ordered.slice(1).forEach((request, index) => {
        expect(request.from, request.url).toBeGreaterThanOrEqual((ordered[index]?.from ?? 0) + 15);
      });
    }
  });

  it('a path that cannot be once for each folder', () => {
    const impossible = hosts.seen
      .filter(({ url }) => /\/[0-9a-f]{24}$/.test(url))
      .map(({ method, url }) => method + url);
    expect(impossible.length).toBeGreaterThan(4);
    expect(impossible).toEqual([...new Set(impossible)]);
  });

  it('with progress to see, a line for each', () => {
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(expected.length);
    expect(lines.every((line, index) => line.startsWith(`${index + 1} of ${expected.length}  `))).toBe(true);
  });
});
