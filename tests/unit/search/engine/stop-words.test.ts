import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../../../src/search/engine/stop-words.ts';

describe('isStopWord()', () => {
  it.each(['the', 'your', 'company', 'kuidas', 'missa', 'x'])('is true for %s', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['backup', 'data', '7', '27001', ''])('is false for “%s”', (word) => expect(isStopWord(word)).toBe(false));
});
