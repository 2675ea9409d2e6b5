import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { downloads } from '../../../src/exports/downloads/downloads.ts';
import { mayBeDownload } from '../../../src/exports/downloads/download-path.ts';
import { type KeptFiles, keptFiles } from '../../../src/exports/downloads/kept-files.ts';
import type { Library, Policy } from '../../../src/library/library-types.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { accessPolicy, passwordPolicy, severalLibrary } from './several-library.ts';
import { absolute, day, tinyLibrary, withPolicy } from './tiny-library.ts';

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

const downloadsOf = (from: Library, kept: KeptFiles, files = sources, on = day) =>
  downloads(from, files, absolute, { day: on, kept, fonts: [] });

/** What the file at a path is made from, as the cache is asked for it. */
function madeFrom(path: string, from: Library = library, files = sources, on = day): unknown {
  const { asked, kept } = recorder();
  downloadsOf(from, kept, files, on)
    .find((one) => one.path === path)
    ?.make();
  return asked[0]?.from;
}

describe('downloads', () => {
  it('are documents, packs, data and sealed sources of each revision, and of the answers', () => {
    const files = (date: string) => [
      `/data/policy/${date}.json`,
      `/policy/${date}.pdf`,
      `/evidence/${date}.zip`,
      `/policy/${date}/a.mdx`,
      `/policy/${date}/revision.yaml`,
      `/policy/${date}/SHA256SUMS`,
    ];
    expect(downloadsOf(library, recorder().kept).map(({ path }) => path)).toEqual([
      '/link-preview.png',
      '/answers.pdf',
      '/evidence/answers.zip',
      ...files('2024-05-01'),
      ...files('2022-02-07'),
    ]);
  });

  it('are made of what their path says', async () => {
    const made: Record<string, string> = {};
    for (const { path, make } of downloadsOf(library, recorder().kept))
      made[path] = Buffer.from(await make()).toString();
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
  const unreachable = { ...library, contacts: [] };
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
    ['the pack of the current revision by the contacts', '/evidence/2024-05-01.zip', unreachable, sources, true],
    ['the pack of an old revision, but not by the contacts', '/evidence/2022-02-07.zip', unreachable, sources, false],
  ])('are made anew: %s', (_what, path, from, files, anew) => {
    expect(JSON.stringify(madeFrom(path, from, files)) !== JSON.stringify(madeFrom(path))).toBe(anew);
  });

  it('are made anew: the answers by the kinds of sources that registers have', () => {
    const cited = { ...library, subjects: library.subjects.slice(0, 1) };
    const alone = { ...cited, certificates: [], processors: [] };
    expect(JSON.stringify(madeFrom('/answers.pdf', cited))).not.toBe(JSON.stringify(madeFrom('/answers.pdf', alone)));
  });

  it('are made anew on another day: the answers that have the status of a certificate, and no others', () => {
    const fromOn = (on: string, from: Library) => JSON.stringify(madeFrom('/answers.pdf', from, sources, on));
    const unnoted = { ...library, subjects: library.subjects.slice(0, 1) };
    expect(fromOn('2026-11-24', library)).not.toBe(fromOn(day, library));
    expect(fromOn('2026-11-24', unnoted)).toBe(fromOn(day, unnoted));
  });

  it('name the site and what they are made from', () => {
    expect(madeFrom('/answers.pdf')).toMatchObject({
      where: 'https://trust.example/',
      policies: [expect.arrayContaining(['policy', '2024-05-01'])],
    });
    expect(madeFrom(old)).toMatchObject({
      where: 'https://trust.example/',
      policy: 'Security policy',
      standing: [{ more: 'It was superseded on 1 May 2024.' }],
      text: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('have documents and packs that hold together', { timeout: 60_000 }, async () => {
    const passing: KeptFiles = { file: (_kind, _from, make) => make() };
    const files = new Map(downloadsOf(library, passing).map(({ path, make }) => [path, make]));
    const start = async (path: string) => Buffer.from((await files.get(path)?.()) ?? []).toString('latin1', 0, 4);
    expect(await start('/policy/2024-05-01.pdf')).toBe('%PDF');
    expect(await start('/evidence/2024-05-01.zip')).toBe('PK\u0003\u0004');
    expect(await start('/evidence/answers.zip')).toBe('PK\u0003\u0004');
  });

  it('of a revision whose sources are not there are sums of nothing', () => {
    const paths = downloadsOf(library, recorder().kept, []).map(({ path }) => path);
    expect(paths).toContain('/policy/2022-02-07/SHA256SUMS');
    expect(paths).not.toContain('/policy/2022-02-07/a.mdx');
  });
});

describe('downloads of several policies', () => {
  const several = severalLibrary();
  const [main] = several.policies;
  const files = [
    ...sources,
    ...['2023-02-01', '2024-05-01'].map((date) => {
      const name = `policies/access/${date}/revision.yaml`;
      return { name, path: name, bytes: Buffer.from(name) };
    }),
  ];
  const paths = downloadsOf(several, recorder().kept, files).map(({ path }) => path);
  const pack = '/evidence/in-force.zip';

  it('have the files of each revision, and what is in force', () => {
    expect(paths.filter((path) => /access|in-force/.test(path))).toEqual([
      pack,
      '/data/policies/access/2024-05-01.json',
      '/policies/access/access-2024-05-01.pdf',
      '/evidence/access-2024-05-01.zip',
      '/policies/access/2024-05-01/revision.yaml',
      '/policies/access/2024-05-01/SHA256SUMS',
      '/data/policies/access/2023-02-01.json',
      '/policies/access/access-2023-02-01.pdf',
      '/evidence/access-2023-02-01.zip',
      '/policies/access/2023-02-01/revision.yaml',
      '/policies/access/2023-02-01/SHA256SUMS',
    ]);
    expect(paths).toContain('/evidence/2024-05-01.zip');
    expect(paths).toContain('/policies/passwords/passwords-2023-02-01.pdf');
    expect(downloadsOf(library, recorder().kept).map(({ path }) => path)).not.toContain(pack);
  });

  it('have paths that dev takes for those of downloads, and no other page has one', () => {
    expect(paths.filter((path) => !mayBeDownload(path))).toEqual([]);
    expect(downloadsOf(library, recorder().kept).filter(({ path }) => !mayBeDownload(path))).toEqual([]);
    const pages = [
      '/policies/access/',
      '/policies/access/feed.xml',
      '/data/policies.json',
      '/data/policies/access.json',
    ];
    expect(['/policy/', '/policy.md', '/data/policy.json', ...pages].filter(mayBeDownload)).toEqual([]);
  });

  it('have packs with names of their own when they are in one folder', () => {
    const names = paths.filter((path) => path.endsWith('.zip')).map((path) => path.split('/').at(-1));
    expect(names).toHaveLength(7);
    expect(new Set(names).size).toBe(names.length);
  });

  const titled = { ...accessPolicy, title: 'Logins' };
  const goneAccess = { ...accessPolicy, withdrawn: { on: '2027-01-01' } };
  const backAgain = { ...passwordPolicy, withdrawn: undefined };
  const laterWithdrawn = { ...passwordPolicy, withdrawn: { on: '2027-01-01' } };
  const [newest, first] = accessPolicy.revisions as [Revision, Revision];
  const edited = { ...accessPolicy, current: newest, revisions: [newest, { ...first, effectiveFrom: '2023-03-01' }] };
  const withPolicies = (...policies: Policy[]) => severalLibrary({ policies: [main, ...policies] });
  const answered = { ...several, subjects: several.subjects.slice(1) };

  it.each([
    ['a revision by the name of its policy', '/policies/access/access-2024-05-01.pdf', withPolicies(titled), day, true],
    [
      'a revision by the next one coming into force',
      '/policies/access/access-2023-02-01.pdf',
      several,
      '2024-05-31',
      true,
    ],
    ['a revision, but not by another day', '/policies/access/access-2023-02-01.pdf', several, '2025-01-01', false],
    ['a revision by the withdrawal', '/policies/passwords/passwords-2023-02-01.pdf', several, '2024-04-30', true],
    ['the pack of a revision by the withdrawal', '/evidence/passwords-2023-02-01.zip', several, '2024-04-30', true],
    ['the pack of a revision, but not by the answers', '/evidence/access-2024-05-01.zip', answered, day, false],
    ['the answers by a withdrawal', '/answers.pdf', withPolicies(goneAccess, backAgain), day, true],
    ['what is in force by the day', pack, several, '2026-11-24', true],
    ['what is in force by the answers', pack, answered, day, true],
    ['what is in force by the name of a policy', pack, withPolicies(titled, passwordPolicy), day, true],
    ['what is in force by a withdrawal', pack, withPolicies(accessPolicy, laterWithdrawn), day, true],
    [
      'what is in force by its kind',
      pack,
      withPolicies({ ...accessPolicy, kind: 'policy' }, passwordPolicy),
      day,
      true,
    ],
    ['what is in force by days of other revisions', pack, withPolicies(edited, passwordPolicy), day, true],
  ])('are made anew: %s', (_what, path, from, on, anew) => {
    const before = JSON.stringify(madeFrom(path, several, files));
    expect(JSON.stringify(madeFrom(path, from, files, on)) !== before).toBe(anew);
  });

  it.each([
    ['/policies/access/access-2024-05-01.pdf', false],
    ['/evidence/access-2024-05-01.zip', true],
    [pack, true],
  ])('are made anew: %s by an older revision, which its clauses may come from: %s', (path, anew) => {
    const older = { ...first, date: '2022-01-01' };
    const revisions = [newest, first, older];
    const changes = [...accessPolicy.changes, diffRevisions(older, first)];
    const from = withPolicies({ ...accessPolicy, revisions, changes }, passwordPolicy);
    const before = JSON.stringify(madeFrom(path, several, files));
    expect(JSON.stringify(madeFrom(path, from, files)) !== before).toBe(anew);
  });

  it('have no answers in the pack of one policy, as the pack of what is in force has them', () => {
    const { asked, kept } = recorder();
    downloadsOf(several, kept, files)
      .find(({ path }) => path === '/evidence/access-2024-05-01.zip')
      ?.make();
    expect(asked[0]?.from).not.toHaveProperty('answers');
    expect(madeFrom('/evidence/2024-05-01.zip')).toHaveProperty('answers');
  });

  it(
    'have everything in force in one pack, with the revision that is in force on the day',
    { timeout: 60_000 },
    async () => {
      const passing: KeptFiles = { file: (kind, _from, make) => (/pdf$/.test(kind) ? Buffer.from(kind) : make()) };
      const namesOn = async (on: string) => {
        const zip = downloadsOf(several, passing, files, on).find(({ path }) => path === pack);
        return Object.keys(unzipSync((await zip?.make()) ?? new Uint8Array()));
      };
      const documents = ['csv', 'json', 'md', 'pdf'].map((format) => `policy.${format}`);
      const of = (policy: string, ...sealed: string[]) =>
        [...documents, ...sealed.map((name) => `sources/${name}`)].map((name) => `policies/${policy}/${name}`);
      const registers = ['certificates', 'contacts', 'processors', 'references'];
      const inFormats = (name: string) => ['csv', 'json', 'xlsx'].map((format) => `${name}.${format}`);
      const readable = (name: string) => ['csv', 'json', 'md', 'xlsx'].map((format) => `${name}.${format}`);
      expect((await namesOn(day)).map((name) => name.replace(`evidence-in-force-${day}/`, ''))).toEqual([
        'README.txt',
        ...['csv', 'json', 'md', 'pdf', 'xlsx'].map((format) => `answers.${format}`),
        ...registers.slice(0, 2).flatMap(readable),
        'frameworks.json',
        ...several.frameworks.flatMap(({ id }) => inFormats(`frameworks/${id}`)).sort(),
        ...of('access', 'SHA256SUMS', 'revision.yaml'),
        ...of('policy', 'SHA256SUMS', 'a.mdx', 'revision.yaml'),
        ...registers.slice(2).flatMap(readable),
        'SHA256SUMS',
      ]);
      expect(await namesOn('2024-04-30')).toContain('evidence-in-force-2024-04-30/policies/passwords/policy.pdf');
    },
  );
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

  it('make a file again that was changed since it was kept', () => {
    keep('new/damaged', 'a.pdf', { a: 1 }, make('first'));
    const [name = ''] = readdirSync(path.join(folder, 'new/damaged'));
    const file = path.join(folder, 'new/damaged', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace('first', 'other'));
    expect(keep('new/damaged', 'a.pdf', { a: 1 }, make('second'))).toBe('second');
    expect(keep('new/damaged', 'a.pdf', { a: 1 }, make('third'))).toBe('second');
  });

  it('keep a file that takes time once it is made', async () => {
    const kept = keptFiles(path.join(folder, 'new/later'), []);
    const first = await kept.file('a.zip', { a: 1 }, async () => Buffer.from('first'));
    const second = kept.file('a.zip', { a: 1 }, async () => Buffer.from('second'));
    expect([first, second].map(String)).toEqual(['first', 'first']);
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
