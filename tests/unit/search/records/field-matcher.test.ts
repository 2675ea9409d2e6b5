import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { fieldMatcher, type FieldMatcher, fieldMatcherFile } from '../../../../src/search/records/field-matcher.ts';
import { keptModel } from '../../../../src/search/records/kept-model.ts';
import { fieldTraining, trainingOf } from '../../../../src/search/records/training.ts';

const committed = JSON.parse(readFileSync(fieldMatcherFile(), 'utf8')) as FieldMatcher;
const current = fieldTraining();

describe('the matcher in src/field/matcher.json', () => {
  it('was trained from the wordings, vocabulary and code of today: if this fails, run `npm run matcher`', () => {
    expect(committed.from).toBe(current.from);
  });

  it('is what the training returns: if this fails, run `npm run matcher`', { timeout: 120_000 }, () => {
    expect(current.train()).toEqual(committed.model);
  });

  it('is the matcher of every company that asks no questions of its own, and nothing is kept in the cache', () => {
    const { library } = loadLibrary('tests/fixtures/meridian');
    expect(keptModel({ subjects: library?.subjects ?? [] }, '/nowhere/that/can/be/written')).toEqual(committed.model);
  });

  it('is not that of a company with questions of its own', () => {
    const { library } = loadLibrary('tests/fixtures/acme');
    expect(fieldMatcher(trainingOf(library?.subjects ?? []).from)).toBeUndefined();
  });
});
