import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/library/content-files.ts';
import { replaceFile } from '../../../src/library/replace-file.ts';

describe('replaceFile', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'replace-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a new file, and replaces an existing one, and leaves no other file', () => {
    const file = path.join(folder, 'a.txt');
    replaceFile(file, 'first');
    expect(readFileSync(file, 'utf8')).toBe('first');
    replaceFile(file, Buffer.from('second'));
    expect(readFileSync(file, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('keeps the old file and leaves no temporary file if it cannot be replaced', () => {
    const taken = path.join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(path.join(taken, 'old.txt'), 'old');
    expect(() => replaceFile(taken, 'new')).toThrow();
    expect(readContentFiles(folder).map(({ name }) => name)).toEqual(['taken/old.txt']);
  });
});
