import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFiles } from '../../../src/cli/compress-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'compress-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const long = 'We make backups. '.repeat(100);

/** Writes the files, compresses them, and returns the names of all that are there then. */
async function compressed(files: Record<string, string | Buffer>, seldomRead?: string[]): Promise<string[]> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  await compressFiles(folder, seldomRead);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'))
    .sort();
}

describe('compressFiles()', () => {
  it('writes a copy in each encoding that decodes to the file', async () => {
    const names = await compressed({ 'policy/index.html': long });
    expect(names).toEqual(['', '.br', '.gz', '.zst'].map((ending) => `policy/index.html${ending}`));
    const copy = (ending: string) => readFileSync(path.join(folder, `policy/index.html.${ending}`));
    expect(brotliDecompressSync(copy('br')).toString()).toBe(long);
    expect(zstdDecompressSync(copy('zst')).toString()).toBe(long);
    expect(gunzipSync(copy('gz')).toString()).toBe(long);
  });

  it('returns the SHA-256 of each file and of each copy', async () => {
    const names = await compressed({ 'a.txt': long, 'b.txt': 'b', 'c.pdf': long });
    const sums = await compressFiles(folder);
    const expected = names
      .filter((name) => name !== 'c.pdf')
      .map((name) => path.join(folder, name))
      .map((file) => [file, hash('sha256', readFileSync(file))] as const);
    expect(new Map([...sums].sort())).toEqual(new Map(expected));
  });

  it('writes none for files that are seldom read', async () => {
    const files = { 'policy/2020-01-01/index.html': long, 'policy/2020-01-01.json': long, 'data.json': 'a' };
    expect(await compressed(files, ['/policy/2020-01-01/', '/policy/2020-01-01.json'])).toEqual(
      Object.keys(files).sort(),
    );
  });

  it('leaves small files alone', async () => {
    expect(await compressed({ 'a.txt': 'a'.repeat(1023), 'b.txt': 'a'.repeat(1024) })).toEqual([
      ...['a.txt', 'b.txt', 'b.txt.br', 'b.txt.gz', 'b.txt.zst'],
    ]);
  });

  it('writes no copy that is not smaller', async () => {
    const noise = Buffer.concat(Array.from({ length: 64 }, (_, index) => hash('sha256', `${index}`, 'buffer')));
    expect(await compressed({ 'a.wasm': noise })).toEqual(['a.wasm']);
  });

  it.each(['a.pdf', 'a.zip', 'a.png', 'a.woff2', 'a.pf_index', 'a.html.gz'])('leaves %s alone', async (name) => {
    expect(await compressed({ [name]: long })).toEqual([name]);
  });

  it.each(['seals.txt', 'SHA256SUMS', 'scope.mdx', 'feed.xml', 'events.ics', 'a.svg', 'a.csv'])(
    'compresses %s',
    async (name) => {
      expect(await compressed({ [name]: long })).toHaveLength(4);
    },
  );

  it('rejects if a copy cannot be written', async () => {
    mkdirSync(path.join(folder, 'a.html.gz'));
    await expect(compressed({ 'a.html': long })).rejects.toThrow('EISDIR');
  });

  it('writes the same bytes again', async () => {
    await compressed({ 'a.html': long });
    const bytes = () => ['br', 'gz', 'zst'].map((ending) => readFileSync(path.join(folder, `a.html.${ending}`), 'hex'));
    const before = bytes();
    await compressed({});
    expect(bytes()).toEqual(before);
  });
});
