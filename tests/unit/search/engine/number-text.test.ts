import { describe, expect, it } from 'vitest';
import { findJsonLinks } from '../../../../src/links/find/json.ts';
import { numbersToText, textToNumbers } from '../../../../src/search/engine/number-text.ts';

const numbers = Array.from({ length: 10_000 }, (_, number) => number);

describe('numbersToText()', () => {
  it('writes what textToNumbers() reads', () => {
    expect(textToNumbers(numbersToText(numbers))).toEqual(numbers);
  });

  it('writes no text that JSON escapes or that looks like a URL, whichever number is first', () => {
    const texts = numbers.map((number) => numbersToText([number, number + 1, number + 2]));
    expect(texts.filter((text) => JSON.stringify(text) !== `"${text}"`)).toEqual([]);
    expect(findJsonLinks(JSON.stringify(texts))).toEqual([]);
  });
});

describe('textToNumbers()', () => {
  it('reads no numbers from an empty text', () => expect(textToNumbers('')).toEqual([]));

  it('reads the least digit of a number first', () => {
    const [more = '', last = ''] = numbersToText([45]);
    expect(textToNumbers(`${last}${more}${last}`)).toEqual([1, 45]);
    expect(textToNumbers(`${more}${more}${last}`)).toEqual([1 + 44 + 44 * 44]);
  });

  it.each([
    [43, 1],
    [44, 2],
    [44 * 44 - 1, 2],
    [44 * 44, 3],
  ])('reads %i, which has %i digits', (number, length) => {
    expect(numbersToText([number])).toHaveLength(length);
    expect(textToNumbers(numbersToText([number]))).toEqual([number]);
  });

  it.each(['\\', ' ', '/', ':', 'é', '"', '~'])('fails at %j, which is no digit', (char) => {
    expect(() => textToNumbers(`${numbersToText([1])}${char}`)).toThrow(`Expected a digit, not “${char}”.`);
  });

  it('fails at a number that is cut off', () => {
    expect(() => textToNumbers(numbersToText([7, 44]).slice(0, 2))).toThrow('the last digit');
  });
});
