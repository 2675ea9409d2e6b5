import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stagingFolder, moveIntoPlace, outputFolderError } from '../../src/cli/output-folder.ts';
import { commandEnvironment } from '../site/environment.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a site is built', () => {
  const content = () => path.join(folder, 'content');
  const made = (name: string, file?: string) => {
    mkdirSync(path.join(folder, name, path.dirname(file ?? '')), { recursive: true });
    if (file) writeFileSync(path.join(folder, name, file), '');
    return path.join(folder, name);
  };

  it('into a folder that is not there, is empty or holds an earlier build', () => {
    expect(outputFolderError(path.join(folder, 'new'), content())).toBeUndefined();
    expect(outputFolderError(made('empty'), content())).toBeUndefined();
    expect(outputFolderError(made('dist', 'search/vocabulary.json'), content())).toBeUndefined();
    expect(outputFolderError(path.join(folder, 'content-of-the-site'), content())).toBeUndefined();
  });

  it('never over the content, nor over anything else', () => {
    expect(outputFolderError(content(), content())).toContain('lie in each other');
    expect(outputFolderError(path.join(content(), 'dist'), content())).toContain('lie in each other');
    expect(outputFolderError(folder, content())).toContain('lie in each other');
    expect(outputFolderError(made('precious', 'file.txt'), content())).toContain('other things');
    expect(outputFolderError(path.join(made('other', 'file.txt'), 'file.txt'), content())).toContain('is a file');
  });

  it('beside the earlier one, whose place it takes whole', () => {
    const out = made('dist', 'old.html');
    const staging = stagingFolder(out);
    mkdirSync(staging);
    writeFileSync(path.join(staging, 'new.html'), 'new');
    moveIntoPlace(staging, out);
    expect(readdirSync(out)).toEqual(['new.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('what cannot take its place', () => {
  it('leaves the earlier site where it was', () => {
    const out = path.join(folder, 'dist');
    mkdirSync(out);
    writeFileSync(path.join(out, 'old.html'), 'old');
    expect(() => moveIntoPlace(stagingFolder(out), out)).toThrow('ENOENT');
    expect(readdirSync(out)).toEqual(['old.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('npm run build', () => {
  it('leaves the content alone when it is told to build there', () => {
    cpSync('tests/fixtures/acme', folder, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: folder },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('Name another folder.')]);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readFileSync(path.join(folder, 'company.yaml'))).toEqual(readFileSync('tests/fixtures/acme/company.yaml'));
  });

  it('leaves the earlier site where a document cannot be made, and says why; what is dated ahead it says too', () => {
    const [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
    cpSync('tests/fixtures/broken/base', content, { recursive: true });
    const company = path.join(content, 'company.yaml');
    // none of the fonts has these
    writeFileSync(company, readFileSync(company, 'utf8').replace(/^legalName:.*$/m, 'legalName: 漢字 Ltd'));
    mkdirSync(path.join(out, 'search'), { recursive: true });
    writeFileSync(path.join(out, 'search', 'vocabulary.json'), 'earlier');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: commandEnvironment({
        CONTENT_DIR: content,
        OUT_DIR: out,
        CACHE_DIR: path.join(folder, 'cache'),
        SOURCE_DATE_EPOCH: String(Date.parse('2024-04-01') / 1000),
      }),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The PDF of “[^”]+” cannot be made: .*漢.*PDF_FONTS\.$/m);
    expect(stderr).toMatch(/^Warning: the revision of 1 May 2024 is dated 30 days after the build date/m);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readdirSync(folder).filter((name) => name !== 'cache')).toEqual(['content', 'dist']);
    expect(readFileSync(path.join(out, 'search', 'vocabulary.json'), 'utf8')).toBe('earlier');
  });
});
