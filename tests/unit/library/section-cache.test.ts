import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makingFolders } from '../../../src/exports/downloads/kept-files.ts';
import { writeCheckedFile } from '../../../src/library/checked-file.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { parsingFolders, readSectionCache, writeSectionCache } from '../../../src/library/section-cache.ts';
import { type Import, importsOf } from '../../layers.ts';

const content = 'tests/fixtures/broken/base';
const root = mkdtempSync(path.join(tmpdir(), 'cache-'));
const file = () => path.join(folder, 'sections.kept');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'run-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Loads the content with the cache in the folder, and writes it as the commands do. */
function run() {
  const cache = readSectionCache(folder);
  const { library } = loadLibrary(content, { cache });
  const isNew = cache.changed() !== undefined;
  writeSectionCache(folder, cache);
  return { library, isNew };
}

/** Returns how many sections the file has, after the line with its digest. */
const keptSections = (): number => JSON.parse(readFileSync(file(), 'utf8').split('\n')[1] ?? '').sections.length;

describe('the cache of parsed sections', () => {
  it('gives the same library as parsing does, and parses nothing a second time', () => {
    const first = run();
    const second = run();
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(second.library).toEqual(loadLibrary(content).library);
  });

  it('is written by the command that made it, never by loading', () => {
    loadLibrary(content, { cache: readSectionCache(folder) });
    expect(existsSync(file())).toBe(false);
  });

  it('is not written again when nothing is new', () => {
    run();
    const before = statSync(file()).mtimeMs;
    writeFileSync(file(), readFileSync(file()), { flag: 'r+' });
    const touched = statSync(file()).mtimeMs;
    run();
    expect(statSync(file()).mtimeMs).toBe(touched);
    expect(touched).toBeGreaterThanOrEqual(before);
  });

  it('drops the sections that no longer exist', () => {
    const cache = readSectionCache(folder);
    loadLibrary('tests/fixtures/acme', { cache });
    writeSectionCache(folder, cache);
    const acme = keptSections();
    run();
    expect(keptSections()).toBeLessThan(acme);
  });

  it.each([
    ['is no JSON', 'not JSON'],
    ['is JSON of another kind', '[]'],
    ['is of another program', JSON.stringify({ program: 'another', sections: [['key', { section: {} }]] })],
  ])('counts as empty when the file %s', (_what, text) => {
    writeCheckedFile(file(), Buffer.from(text));
    expect(run()).toMatchObject({ isNew: true });
    expect(run()).toMatchObject({ isNew: false });
  });

  it('is not believed when its words were changed', () => {
    const { library } = run();
    const kept = readFileSync(file(), 'utf8');
    const words = 'every night';
    expect(kept).toContain(words);
    writeFileSync(file(), kept.replaceAll(words, 'now and then'));
    expect(run()).toEqual({ library, isNew: true });
  });
});

describe('the key of a cache covers all code that its content depends on:', () => {
  const targets = Map.groupBy(importsOf('.'), ({ from }) => from);

  it('all that reading a section imports', () => {
    const below = foldersBelow('src/library/read-section.ts', targets);
    expect([...below].filter((name) => !parsingFolders.some((known) => known === name))).toEqual([]);
    expect(below).toContain('model');
  });

  it('all that making a download imports', () => {
    const below = foldersBelow('src/exports/downloads/downloads.ts', targets);
    expect([...below].filter((name) => !makingFolders.some((known) => known === name))).toEqual([]);
  });
});

/** The folders of `src/` that a file's imports reach, its own included. */
function foldersBelow(start: string, targets: ReadonlyMap<string, Import[]>): Set<string> {
  const reached = new Set([start]);
  for (const one of reached) for (const { to } of targets.get(one) ?? []) if (to.startsWith('src/')) reached.add(to);
  return new Set([...reached].map((name) => name.split('/')[1] ?? ''));
}
