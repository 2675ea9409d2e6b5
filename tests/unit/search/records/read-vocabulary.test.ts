import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../../src/search/records/read-vocabulary.ts';

describe('readVocabulary()', () => {
  it('returns every concept with its id, in the order of their files', () => {
    const vocabulary = readVocabulary();
    const ids = vocabulary.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.map((id) => `${id}.yaml`)).toEqual(readdirSync('src/field/vocabulary').sort());
    expect(vocabulary.find(({ id }) => id === 'restore')?.terms).toContain('restore');
  });

  it('returns concepts whose related concepts exist', () => {
    const vocabulary = readVocabulary();
    const ids = new Set(vocabulary.map(({ id }) => id));
    for (const { id, related } of vocabulary)
      for (const other of related) expect(ids, `${id} → ${other}`).toContain(other);
  });
});
