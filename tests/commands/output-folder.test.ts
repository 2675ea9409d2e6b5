import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run build', () => {
  it('leaves the content alone when OUT_DIR is the content folder', () => {
    cpSync('tests/fixtures/acme', folder, { recursive: true });
    const { status, stderr } = run(['scripts/build.ts'], { CONTENT_DIR: folder, OUT_DIR: folder });
    expect([status, stderr]).toEqual([1, expect.stringContaining('Name another folder.')]);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readFileSync(path.join(folder, 'company.yaml'))).toEqual(readFileSync('tests/fixtures/acme/company.yaml'));
  });

  it('keeps the earlier site and says where a character stands that no PDF can show', () => {
    const [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
    cpSync('tests/fixtures/broken/base', content, { recursive: true });
    const company = path.join(content, 'company.yaml');
    // none of the fonts has these
    writeFileSync(company, readFileSync(company, 'utf8').replace(/^legalName:.*$/m, 'legalName: 漢字 Ltd'));
    mkdirSync(path.join(out, 'search'), { recursive: true });
    writeFileSync(path.join(out, 'search', 'items.json'), 'earlier');
    const { status, stderr } = run(['scripts/build.ts'], {
      CONTENT_DIR: content,
      OUT_DIR: out,
      CACHE_DIR: path.join(folder, 'cache'),
      SOURCE_DATE_EPOCH: String(Date.parse('2024-04-01') / 1000),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/company\.yaml:\d+:\d+ {2}unprintable-character {2}.*U\+6F22/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readdirSync(folder).filter((name) => name !== 'cache')).toEqual(['content', 'dist']);
    expect(readFileSync(path.join(out, 'search', 'items.json'), 'utf8')).toBe('earlier');
  });
});
