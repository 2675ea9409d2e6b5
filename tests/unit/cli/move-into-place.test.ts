import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStagingFolder, moveIntoPlace } from '../../../src/cli/move-into-place.ts';

let folder: string;
let out: string;
let staging: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-'));
  out = path.join(folder, 'sites', 'dist');
  staging = createStagingFolder(folder);
  write(staging, 'new.html');
  write(path.join(staging, 'both'), 'new.html');
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
    moveIntoPlace(staging, out, renaming(machine) as typeof renameSync);
    expect(site()).toEqual(newSite);
    expect(readFileSync(path.join(out, 'both', 'new.html'), 'utf8')).toBe('new.html');
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
    expect(readdirSync(path.join(folder, '.astro'))).toEqual([]);
  });

  it('after an attempt that was interrupted', () => {
    earlierSite();
    write(path.join(out, '.building'), 'half.html');
    write(path.join(out, '.building.former'), 'half.html');
    moveIntoPlace(staging, out, renaming({ isMount: true }) as typeof renameSync);
    expect(site()).toEqual(newSite);
  });
});

it.each([{}, { otherDisk: true }])('moveIntoPlace() creates a folder with those around it: %j', (machine) => {
  moveIntoPlace(staging, out, renaming(machine) as typeof renameSync);
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
    expect(() => moveIntoPlace(staging, out, renaming(machine) as typeof renameSync)).toThrow(
      `The site cannot be put into ${out}: permission denied. The earlier site there, if any, is as it was.`,
    );
    expect(site()).toEqual(oldSite);
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
  });

  it('if nothing was built', () => {
    earlierSite();
    rmSync(staging, { recursive: true });
    expect(() => moveIntoPlace(staging, out)).toThrow('nothing was built');
    expect(site()).toEqual(oldSite);
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
  });
});

describe('createStagingFolder()', () => {
  it('returns an empty folder of the process in the program', () => {
    const again = createStagingFolder(folder);
    expect(again).toBe(path.join(folder, '.astro', `building-${process.pid}`));
    expect(readdirSync(again)).toEqual([]);
  });

  it('removes what a process that ended left there, and nothing of one that runs', () => {
    // no process has a number that is beyond the limit of every system
    write(path.join(folder, '.astro', 'building-99999999'), 'half.html');
    write(path.join(folder, '.astro', `building-${process.ppid}`), 'half.html');
    createStagingFolder(folder);
    expect(readdirSync(path.join(folder, '.astro')).sort()).toEqual(
      [`building-${process.pid}`, `building-${process.ppid}`].sort(),
    );
  });
});
