import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSums } from '../../../src/cli/file-sums.ts';
import { moveIntoPlace, restoreFormer } from '../../../src/cli/move-into-place.ts';

let folder: string;
let out: string;
let staging: string;
let sums: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-'));
  out = path.join(folder, 'sites', 'dist');
  staging = path.join(folder, 'building-1');
  write(staging, 'new.html');
  write(path.join(staging, 'both'), 'new.html');
  sums = fileSums(staging);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(where: string, name: string): void {
  mkdirSync(where, { recursive: true });
  writeFileSync(path.join(where, name), name);
}

function earlierSite(): void {
  write(out, 'old.html');
  write(path.join(out, 'both'), 'old.html');
}

/** Renames as on a machine where `staging` is on another file system, `fixed` is a mount point, and `full` takes no entry. */
const renaming =
  ({ otherDisk = false, isMount = false, fails = /^$/ }) =>
  (from: string, to: string): void => {
    const error = (code: string) => Object.assign(new Error(code), { code });
    const isStaging = (name: string) => path.basename(name).startsWith('building-');
    if (otherDisk && isStaging(from) !== isStaging(to)) throw error('EXDEV');
    if (isMount && from === out) throw error('EBUSY');
    if (fails.test(`${path.relative(folder, from)} > ${path.relative(folder, to)}`)) throw error('EACCES');
    renameSync(from, to);
  };

const move = (rename?: typeof renameSync) => moveIntoPlace({ staging, out, sums }, rename);
const site = () => readdirSync(out, { recursive: true }).map(String).sort();
const newSite = ['both', path.join('both', 'new.html'), 'new.html'];
const oldSite = ['both', path.join('both', 'old.html'), 'old.html'];

describe('moveIntoPlace() replaces the earlier site whole and leaves nothing else behind', () => {
  it.each([
    ['on the same file system', {}],
    ['on another file system', { otherDisk: true }],
    ['in a mount point', { isMount: true }],
    ['in a mount point on another file system', { isMount: true, otherDisk: true }],
  ])('%s', (_, machine) => {
    earlierSite();
    move(renaming(machine) as typeof renameSync);
    expect(site()).toEqual(newSite);
    expect(readFileSync(path.join(out, 'both', 'new.html'), 'utf8')).toBe('new.html');
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
    expect(readdirSync(folder)).toEqual(['sites']);
  });

  it('after an attempt that was interrupted', () => {
    earlierSite();
    write(path.join(out, '.building'), 'half.html');
    write(path.join(out, '.building.former'), 'half.html');
    move(renaming({ isMount: true }) as typeof renameSync);
    expect(site()).toEqual(newSite);
  });
});

it.each([{}, { otherDisk: true }])('moveIntoPlace() creates a folder with those around it: %j', (machine) => {
  move(renaming(machine) as typeof renameSync);
  expect(site()).toEqual(newSite);
  expect(readdirSync(path.dirname(out))).toEqual(['dist']);
});

describe('moveIntoPlace() leaves the earlier site as it was', () => {
  it.each([
    ['the new one cannot be renamed', { fails: /\.dist\.building > / }],
    ['the new one cannot be moved into a mount point', { isMount: true, fails: /new\.html > / }],
    ['the earlier one cannot be moved within a mount point', { isMount: true, otherDisk: true, fails: /old\.html > / }],
  ])('if %s', (_, machine) => {
    earlierSite();
    expect(() => move(renaming(machine) as typeof renameSync)).toThrow(
      `The site cannot be put into ${out}: permission denied. The earlier site there, if any, is as it was.`,
    );
    expect(site()).toEqual(oldSite);
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
  });

  it('if nothing was built', () => {
    earlierSite();
    rmSync(staging, { recursive: true });
    expect(() => move()).toThrow('nothing was built');
    expect(site()).toEqual(oldSite);
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
  });
});

describe('moveIntoPlace() finds that the site is not complete in its place, and puts the earlier one back', () => {
  const onDisks = [false, true].map((otherDisk) => ({ otherDisk }));
  const damages: [string, (site: string) => void, machines: { otherDisk: boolean }[]][] = [
    ['lacks a file', (site) => rmSync(path.join(site, 'new.html')), onDisks],
    ['has a file cut short', (site) => writeFileSync(path.join(site, 'new.html'), 'ne'), [{ otherDisk: true }]],
    ['has a file more', (site) => write(site, 'other.html'), onDisks],
    ['lacks a folder', (site) => rmSync(path.join(site, 'both'), { recursive: true }), onDisks],
  ];
  const cases = damages.flatMap(([what, damage, machines]) =>
    machines.flatMap((machine) => [false, true].map((isMount) => [what, { ...machine, isMount }, damage] as const)),
  );
  it.each(cases)('if it %s: %j', (_, machine, damage) => {
    earlierSite();
    damage(staging);
    expect(() => move(renaming(machine) as typeof renameSync)).toThrow(
      /^The site cannot be put into .*html did not arrive as built\. The earlier site there, if any, is as it was\.$/,
    );
    expect(site()).toEqual(oldSite);
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
  });

  it('and counts the files beyond the first', () => {
    rmSync(staging, { recursive: true });
    write(staging, 'index.html');
    expect(() => move()).toThrow('both/new.html and 2 other files did not arrive as built');
    expect(readdirSync(path.dirname(out))).toEqual([]);
  });
});

describe('restoreFormer() puts back the site that a killed build had moved away', () => {
  it('beside its place', () => {
    earlierSite();
    renameSync(out, path.join(path.dirname(out), '.dist.building.former'));
    restoreFormer(out);
    expect(site()).toEqual(oldSite);
  });

  it('inside a mount point', () => {
    earlierSite();
    const former = path.join(out, '.building.former');
    mkdirSync(former);
    renameSync(path.join(out, 'both'), path.join(former, 'both'));
    restoreFormer(out);
    expect(readdirSync(out).sort()).toEqual(['.building.former', 'both', 'old.html']);
  });

  it('and leaves a site in its place alone', () => {
    earlierSite();
    cpSync(staging, path.join(path.dirname(out), '.dist.building.former'), { recursive: true });
    restoreFormer(out);
    expect(site()).toEqual(oldSite);
  });
});
