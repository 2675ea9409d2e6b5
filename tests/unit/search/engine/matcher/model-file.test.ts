import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../../../../src/search/engine/matcher/model-file.ts';
import { namesToText, textToNames } from '../../../../../src/search/engine/matcher/name-text.ts';
import { numbersToText, textToNumbers } from '../../../../../src/search/engine/matcher/number-text.ts';
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
    expect(gzipSync(file.gaps + file.weights).length).toBeLessThan(2 * weights + 30);
  });

  it.each(['features', 'rarities', 'counts', 'gaps', 'weights'] as const)('fail if the %s are cut', (part) => {
    expect(() => decodeModel({ ...file, [part]: '' })).toThrow('Expected a matcher with');
  });
});

describe('numbersToText() and textToNumbers()', () => {
  it('give back any whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), (numbers) => {
        expect(textToNumbers(numbersToText(numbers))).toEqual(numbers);
      }),
    );
  });

  it('write one character for a number below 45, and only such as JSON leaves alone', () => {
    const text = numbersToText(Array.from({ length: 3000 }, (_, number) => number));
    expect(numbersToText([44, 45])).toHaveLength(3);
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });

  it.each([' ', 'é', numbersToText([45])[0] ?? ''])('fail at “%s”, which no number ends with', (text) => {
    expect(() => textToNumbers(text)).toThrow('Expected');
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
