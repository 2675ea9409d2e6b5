import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differingFiles, fileSums } from '../../../src/cli/file-sums.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sums-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text = ''): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

const names = () => [...fileSums(folder).matchAll(/^[0-9a-f]{64} {2}(.*)$/gm)].map(([, name]) => name);

describe('fileSums()', () => {
  it('lists every file with its SHA-256 as sha256sum does', () => {
    write('a.txt', 'abc');
    expect(fileSums(folder)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n');
  });

  it('does not read a file whose sum is known', () => {
    write('a.txt', 'abc');
    write('b.txt', 'abc');
    expect(fileSums(folder, new Map([[path.join(folder, 'a.txt'), 'known']]))).toBe(
      `known  a.txt\n${hash('sha256', 'abc')}  b.txt\n`,
    );
  });

  it('reads each file whole and no more, whatever was read before', () => {
    const texts = { a: 'x'.repeat(5000), b: 'short', c: '', d: 'y'.repeat(300_000) };
    for (const [name, text] of Object.entries(texts)) write(name, text);
    expect(fileSums(folder)).toBe(
      Object.entries(texts)
        .map(([name, text]) => `${hash('sha256', text)}  ${name}\n`)
        .join(''),
    );
  });

  it('sorts names by their bytes, whatever the language of the machine', () => {
    for (const name of ['b', 'B', 'ä', 'a/b', 'a.b', '\u{1F600}', '\uFF5E', '.well-known/x']) write(name);
    expect(names()).toEqual(['.well-known/x', 'B', 'a.b', 'a/b', 'b', 'ä', '\uFF5E', '\u{1F600}']);
  });

  it('leaves out the settings of a host, which it does not serve', () => {
    for (const name of ['_headers', '_redirects', 'a/_headers']) write(name);
    expect(names()).toEqual(['a/_headers']);
  });

  it('leaves out its own list and what belongs to a build in progress, but not the lists of policies', () => {
    for (const name of ['SHA256SUMS', '.building.lock', '.building/a', 'policy/SHA256SUMS', 'policy/.building'])
      write(name);
    expect(names()).toEqual(['policy/.building', 'policy/SHA256SUMS']);
  });
});

it('differingFiles() names each file that is in one list only, or in both with other bytes', () => {
  const line = (digit: string, name: string) => `${digit.repeat(64)}  ${name}\n`;
  const one = line('a', 'same') + line('a', 'changed') + line('a', 'gone');
  expect(differingFiles(one, one)).toEqual([]);
  expect(differingFiles(one, line('b', 'new') + line('a', 'same') + line('b', 'changed'))).toEqual([
    'changed',
    'gone',
    'new',
  ]);
});
