import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { programDigest, sourceDigest } from '../../../src/library/program-digest.ts';
import { sha256 } from '../../../src/library/seals.ts';

describe('programDigest', () => {
  it('is the digest of the lock file and of every source in the folders, each with its name and its own digest', () => {
    const sources = [
      'package-lock.json',
      ...globSync('src/field/**/*.{ts,typ,yaml}'),
      ...globSync('src/model/**/*.ts'),
    ];
    const lines = sources.sort().map((source) => `${source} ${sha256(readFileSync(source))}`);
    expect(programDigest(['model', 'field'])).toBe(sha256(lines.join('\n')));
  });

  it('is the same whatever the order of the folders', () => {
    expect(programDigest(['model', 'field'])).toBe(programDigest(['field', 'model']));
  });

  it('is another one for each set of folders, so that the code of each is in it', () => {
    const sets = [[], ['model'], ['field'], ['model', 'field'], ['exports'], ['exports', 'model']];
    expect(new Set(sets.map((folders) => programDigest(folders))).size).toBe(sets.length);
  });
});

describe('sourceDigest', () => {
  it('is the digest of every source in the folders, without the lock file', () => {
    const sources = [...globSync('src/field/**/*.{ts,typ,yaml}'), ...globSync('src/model/**/*.ts')];
    const lines = sources.sort().map((source) => `${source} ${sha256(readFileSync(source))}`);
    expect(sourceDigest(['model', 'field'])).toBe(sha256(lines.join('\n')));
  });

  it('throws an error for a folder without code, which would be the same whatever the code is', () => {
    expect(() => sourceDigest(['nowhere'])).toThrow('There is no code in src/nowhere');
  });
});
