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
