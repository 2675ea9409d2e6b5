import { chmodSync, cpSync, existsSync, globSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { differingFiles } from '../../src/cli/file-sums.ts';
import { takeLock } from '../../src/cli/file-lock.ts';
import { lockFileOf } from '../../src/cli/output-lock.ts';
import { asNobody } from './special-machine.ts';
import { type BuildResult, startBuild } from './start-build.ts';
import { leftBehind, sumsOf } from './sums-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'builds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => path.join(folder, ...names);
const built = { status: 0, output: expect.stringContaining('The site is in ') };
let results: BuildResult[];
let pids: number[];
beforeAll(async () => {
  const both = [
    startBuild({ settings: { CONTENT_DIR: 'tests/fixtures/acme', OUT_DIR: at('acme'), CACHE_DIR: at('cache') } }),
    startBuild({
      settings: { CONTENT_DIR: 'tests/fixtures/small', OUT_DIR: at('small'), CACHE_DIR: at('no-cache') },
      args: ['--no-cache'],
    }),
  ];
  pids = both.map(({ pid }) => pid);
  results = await Promise.all(both.map(({ done }) => done));
});

it('two builds of different companies at once succeed, and each has a site of its own', () => {
  expect(results).toEqual([built, built]);
  expect(sumsOf(at('acme'))).toContain('  policy/backups/index.html\n');
  expect(sumsOf(at('small'))).not.toContain('  policy/backups/index.html\n');
});

it('a build leaves nothing but its site and its cache, and with --no-cache not even that', () => {
  expect(leftBehind(pids)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['acme', 'cache', 'small']);
});

it('a build gives the same bytes in another checkout, with a warm cache, in another time zone, language, umask and home, and as another user', async () => {
  const program = at('elsewhere', 'a checkout');
  const parts = globSync(['src', 'scripts', 'public', 'LICENSE', '*.{json,mjs}', 'tests/fixtures/acme']);
  for (const part of parts) cpSync(part, path.join(program, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(program, 'node_modules'));
  chmodSync(folder, 0o755);
  chmodSync(program, 0o777);
  const settings = {
    CONTENT_DIR: 'tests/fixtures/acme',
    CACHE_DIR: at('cache'),
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    HOME: '/nonexistent',
    USER: 'nobody',
  };
  const nobody = asNobody();
  const through = [...('through' in nobody ? nobody.through : []), 'sh', '-c', 'umask 077; exec "$@"', 'sh'];
  expect(await startBuild({ settings, program, through }).done).toEqual(built);
  expect(differingFiles(sumsOf(path.join(program, 'dist')), sumsOf(at('acme')))).toEqual([]);
});

it('a build into a folder that another one is writing exits with 1, names its process and touches nothing', async () => {
  const lock = takeLock(lockFileOf(at('small')));
  const before = sumsOf(at('small'));
  const settings = { CONTENT_DIR: 'tests/fixtures/acme', OUT_DIR: at('small'), CACHE_DIR: at('other-cache') };
  const { status, output } = await startBuild({ settings }).done;
  const sentence =
    '^Another build is writing .*small: process 1234 on .*, since .* UTC\\. Wait until it ends, or remove .*\\.small\\.building\\.lock if it has\\.\n$';
  expect({ status, output }).toEqual({
    status: 1,
    output: expect.stringMatching(sentence.replace('1234', String(process.pid))),
  });
  expect(sumsOf(at('small'))).toBe(before);
  expect(existsSync(at('other-cache'))).toBe(false);
  if ('release' in lock) lock.release();
});
