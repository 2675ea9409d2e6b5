import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveIntoPlace, outputFolderError, stagingFolder } from '../../../src/cli/output-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('outputFolderError', () => {
  const content = () => path.join(folder, 'content');
  const made = (name: string, file?: string) => {
    mkdirSync(path.join(folder, name, path.dirname(file ?? '')), { recursive: true });
    if (file) writeFileSync(path.join(folder, name, file), '');
    return path.join(folder, name);
  };

  it('accepts a folder that does not exist, is empty or holds an earlier build', () => {
    expect(outputFolderError(path.join(folder, 'new'), content())).toBeUndefined();
    expect(outputFolderError(made('empty'), content())).toBeUndefined();
    expect(outputFolderError(made('dist', 'search/items.json'), content())).toBeUndefined();
    expect(outputFolderError(path.join(folder, 'content-of-the-site'), content())).toBeUndefined();
  });

  it('refuses the content, a folder inside or around it, a file, and a folder with other things', () => {
    expect(outputFolderError(content(), content())).toContain('one contains the other');
    expect(outputFolderError(path.join(content(), 'dist'), content())).toContain('one contains the other');
    expect(outputFolderError(folder, content())).toContain('one contains the other');
    expect(outputFolderError(made('precious', 'file.txt'), content())).toContain('other things');
    expect(outputFolderError(path.join(made('other', 'file.txt'), 'file.txt'), content())).toContain('is a file');
  });
});

describe('moveIntoPlace', () => {
  it('replaces the earlier site whole and leaves nothing else behind', () => {
    const out = path.join(folder, 'dist');
    mkdirSync(out);
    writeFileSync(path.join(out, 'old.html'), 'old');
    const staging = stagingFolder(out);
    mkdirSync(staging);
    writeFileSync(path.join(staging, 'new.html'), 'new');
    moveIntoPlace(staging, out);
    expect(readdirSync(out)).toEqual(['new.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('restores the earlier site when the new one cannot be moved', () => {
    const out = path.join(folder, 'dist');
    mkdirSync(out);
    writeFileSync(path.join(out, 'old.html'), 'old');
    expect(() => moveIntoPlace(stagingFolder(out), out)).toThrow('ENOENT');
    expect(readdirSync(out)).toEqual(['old.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});
