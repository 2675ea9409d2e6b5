import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createScratch } from '../../../src/cli/build-scratch.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scratch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// no process has a number that is beyond the limit of every system
const ended = 99999999;
const left = (name: string) => {
  mkdirSync(path.join(folder, '.astro', name, 'site'), { recursive: true });
  return path.join(folder, '.astro', name);
};

it('createScratch() creates an empty folder of the process, and one in it for the site', () => {
  writeFileSync(path.join(left(`building-${process.pid}-${hostname()}`), 'half.html'), '');
  const scratch = createScratch(folder);
  expect(scratch.folder).toBe(path.join(folder, '.astro', `building-${process.pid}-${hostname()}`));
  expect(scratch.site).toBe(path.join(scratch.folder, 'site'));
  expect(readdirSync(scratch.folder)).toEqual(['site']);
  expect(readdirSync(scratch.site)).toEqual([]);
});

it('createScratch() removes what builds that ended left, and nothing of one that runs', () => {
  const [old, running] = [left(`building-${ended}-${hostname()}`), left(`building-${process.ppid}-${hostname()}`)];
  const other = left('types');
  createScratch(folder);
  expect([old, running, other].map((name) => existsSync(name))).toEqual([false, true, true]);
});

it('createScratch() removes what a build on another machine left only after a day', () => {
  const [old, fresh] = [left(`building-${ended}-elsewhere`), left(`building-${process.ppid}-elsewhere`)];
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  utimesSync(old, twoDaysAgo, twoDaysAgo);
  createScratch(folder);
  expect([old, fresh].map((name) => existsSync(name))).toEqual([false, true]);
});

it('createScratch() says in a sentence that it cannot write', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => createScratch(path.join(folder, 'file'))).toThrow(
    /^A build cannot write to .*\.astro: part of its path is a file\.$/,
  );
});
