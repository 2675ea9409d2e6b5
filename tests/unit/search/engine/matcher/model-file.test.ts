import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../../../../src/search/engine/matcher/model-file.ts';
import { namesToText, textToNames } from '../../../../../src/search/engine/matcher/name-text.ts';
import { trainMatcher } from '../../../../../src/search/engine/matcher/train-matcher.ts';
import { concepts, subjects } from './tiny-bank.ts';

describe('encodeModel() and decodeModel()', () => {
  const model = trainMatcher(subjects, concepts);
  const file = encodeModel(model);

  it('give back the model, also after JSON', () => {
    expect(decodeModel(JSON.parse(JSON.stringify(file)))).toEqual(model);
  });

  it('need at most two bytes a weight, compressed', () => {
    const weights = [...model.features.values()].reduce((sum, { columns }) => sum + columns.length, 0);
    expect(gzipSync(file.weights).length).toBeLessThan(2 * weights + 30);
  });

  it.each(['features', 'weights'] as const)('fail if the %s are cut off', (part) => {
    expect(() => decodeModel({ ...file, [part]: file[part].slice(0, 4 * Math.floor(file[part].length / 8)) })).toThrow(
      'Expected the weights of',
    );
  });

  it('fail if the weights are not Base64', () => {
    expect(() => decodeModel({ ...file, weights: '*' })).toThrow();
  });

  it('fail at a weight that has no place in a file', () => {
    const interval = { rarity: 1, columns: [1], weights: [100] };
    expect(() => encodeModel({ ...model, features: new Map([['interval', interval]]) })).toThrow('Expected a number');
  });
});

describe('namesToText() and textToNames()', () => {
  it('give back sorted names', () => {
    const names = ['#backup', '#backup-tests', '27001', 'backup', 'backups', 'ööbima', '~how'];
    expect(textToNames(namesToText(names))).toEqual(names);
  });

  it('write what a name shares with the one before it as a letter', () => {
    expect(namesToText(['backup', 'backups', 'bank'])).toBe('AbackupGsCnk');
    expect(namesToText(['a'.repeat(40), 'a'.repeat(41)])).toBe(`A${'a'.repeat(40)}Z${'a'.repeat(16)}`);
  });
});
