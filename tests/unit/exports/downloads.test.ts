import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { downloads } from '../../../src/exports/downloads/downloads.ts';
import { type KeptFiles, keptFiles } from '../../../src/exports/downloads/kept-files.ts';
import type { Library } from '../../../src/library/library-types.ts';
import { absolute, tinyLibrary, withPolicy } from './tiny-library.ts';

const library = tinyLibrary();
const sources = ['2022-02-07', '2024-05-01'].flatMap((date) =>
  ['a.mdx', 'revision.yaml'].map((file) => {
    const name = `policy/${date}/${file}`;
    return { name, path: name, bytes: Buffer.from(`${date} ${file}`) };
  }),
);

/** Makes no document: each is its kind, so that what it was to be made from can be compared. */
function recorder() {
  const asked: { kind: string; from: unknown }[] = [];
  const kept: KeptFiles = {
    file: (kind, from) => {
      asked.push({ kind, from: structuredClone(from) });
      return Buffer.from(kind);
    },
  };
  return { asked, kept };
}

const downloadsOf = (from: Library, kept: KeptFiles, files = sources) =>
  downloads(from, files, absolute, { kept, fonts: [] });

/** What the file at a path is made from, as the cache is asked for it. */
function madeFrom(path: string, from: Library = library, files = sources): unknown {
  const { asked, kept } = recorder();
  downloadsOf(from, kept, files)
    .find((one) => one.path === path)
    ?.make();
  return asked[0]?.from;
}

describe('downloads', () => {
  it('are documents, packs, data and sealed sources of each revision, and of the answers', () => {
    const files = (date: string) => [
      `/policy/${date}.pdf`,
      `/evidence/${date}.zip`,
      `/data/policy/${date}.json`,
      `/policy/${date}/a.mdx`,
      `/policy/${date}/revision.yaml`,
      `/policy/${date}/SHA256SUMS`,
    ];
    expect(downloadsOf(library, recorder().kept).map(({ path }) => path)).toEqual([
      '/answers.pdf',
      '/evidence/answers.zip',
      ...files('2024-05-01'),
      ...files('2022-02-07'),
    ]);
  });

  it('are made of what their path says', () => {
    const made = Object.fromEntries(
      downloadsOf(library, recorder().kept).map(({ path, make }) => [path, Buffer.from(make()).toString()]),
    );
    expect(made['/answers.pdf']).toBe('answers.pdf');
    expect(made['/evidence/answers.zip']).toBe('answers.zip');
    expect(made['/policy/2022-02-07.pdf']).toBe('policy.pdf');
    expect(made['/evidence/2022-02-07.zip']).toBe('policy.zip');
    expect(JSON.parse(made['/data/policy/2022-02-07.json'] ?? '')).toMatchObject({ date: '2022-02-07' });
    expect(made['/policy/2022-02-07/a.mdx']).toBe('2022-02-07 a.mdx');
  });

  const moved = { ...library, company: { ...library.company, legalName: 'Other Ltd' } };
  const answered = { ...library, subjects: library.subjects.slice(1) };
  const labelled = { ...library, overview: [] };
  const only = withPolicy(library, { revisions: library.policies[0].revisions.slice(1) });
  const edited = sources.map((file) => ({ ...file, bytes: Buffer.from('edited') }));
  const old = '/policy/2022-02-07.pdf';

  it.each([
    ['the answers by the company', '/answers.pdf', moved, sources, true],
    ['the answers by the answers', '/answers.pdf', answered, sources, true],
    ['the answers by the overview, which labels them', '/answers.pdf', labelled, sources, true],
    ['the pack of the answers by the answers', '/evidence/answers.zip', answered, sources, true],
    ['the answers, but not by the sources', '/answers.pdf', library, edited, false],
    ['a revision by the company', old, moved, sources, true],
    ['a revision by its sources', old, library, edited, true],
    ['a revision by the next one', old, only, sources, true],
    ['a revision, but not by the answers', old, answered, sources, false],
    ['the pack of an old revision, but not by the answers', '/evidence/2022-02-07.zip', answered, sources, false],
    ['the pack of the current revision by the answers', '/evidence/2024-05-01.zip', answered, sources, true],
  ])('are made anew: %s', (_what, path, from, files, anew) => {
    expect(JSON.stringify(madeFrom(path, from, files)) !== JSON.stringify(madeFrom(path))).toBe(anew);
  });

  it('name the site and what they are made from', () => {
    expect(madeFrom('/answers.pdf')).toMatchObject({
      where: 'https://trust.example/',
      policies: [expect.arrayContaining(['policy', '2024-05-01'])],
    });
    expect(madeFrom(old)).toMatchObject({ where: 'https://trust.example/', next: '2024-05-01' });
  });

  it('have documents and packs that hold together', { timeout: 60_000 }, () => {
    const passing: KeptFiles = { file: (_kind, _from, make) => make() };
    const files = new Map(downloadsOf(library, passing).map(({ path, make }) => [path, make]));
    const start = (path: string) => Buffer.from(files.get(path)?.() ?? []).toString('latin1', 0, 4);
    expect(start('/policy/2024-05-01.pdf')).toBe('%PDF');
    expect(start('/evidence/2024-05-01.zip')).toBe('PK\u0003\u0004');
    expect(start('/evidence/answers.zip')).toBe('PK\u0003\u0004');
  });

  it('of a revision whose sources are not there are sums of nothing', () => {
    const paths = downloadsOf(library, recorder().kept, []).map(({ path }) => path);
    expect(paths).toContain('/policy/2022-02-07/SHA256SUMS');
    expect(paths).not.toContain('/policy/2022-02-07/a.mdx');
  });
});

describe('keptFiles', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const make = (text: string) => vi.fn(() => Buffer.from(text));
  const keep = (inside: string, kind: string, from: unknown, made: () => Uint8Array, fonts: string[] = []) =>
    Buffer.from(keptFiles(path.join(folder, inside), fonts).file(kind, from, made)).toString();

  it('make a file once from the same content', () => {
    const [first, second] = [make('first'), make('second')];
    expect(keep('new/once', 'a.pdf', { a: 1 }, first)).toBe('first');
    expect(keep('new/once', 'a.pdf', { a: 1 }, second)).toBe('first');
    expect(second).not.toHaveBeenCalled();
    expect(readdirSync(path.join(folder, 'new/once'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}-a\.pdf$/)]);
  });

  it.each([
    ['content', 'a.pdf', { a: 2 }, []],
    ['kind', 'b.pdf', { a: 1 }, []],
    ['fonts', 'a.pdf', { a: 1 }, ['Noto Sans']],
  ])('make another file for another %s', (what, kind, from, fonts) => {
    keep(what, 'a.pdf', { a: 1 }, make('first'));
    expect(keep(what, kind, from, make('second'), fonts)).toBe('second');
  });
});
