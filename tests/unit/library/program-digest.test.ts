import { describe, expect, it } from 'vitest';
import { programDigest } from '../../../src/library/program-digest.ts';

describe('programDigest', () => {
  it('is a SHA-256 that is the same each time, whatever the order of the folders', () => {
    expect(programDigest(['model', 'field'])).toMatch(/^[0-9a-f]{64}$/);
    expect(programDigest(['model', 'field'])).toBe(programDigest(['field', 'model']));
  });

  it('is another one for each set of folders, so that the code of each is in it', () => {
    const sets = [[], ['model'], ['field'], ['model', 'field'], ['exports'], ['exports', 'model']];
    expect(new Set(sets.map((folders) => programDigest(folders))).size).toBe(sets.length);
  });
});
