import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../../../src/model/answer-filter.ts';

const question = { status: 'stated', frameworks: ['gdpr', 'nis2'] };

describe('matchesFilter()', () => {
  it.each([
    ['matches an empty filter', {}, true],
    ['matches its status', { status: 'stated' }, true],
    ['matches one of its frameworks', { framework: 'nis2' }, true],
    ['matches its status together with a framework', { status: 'stated', framework: 'gdpr' }, true],
    ['does not match another status', { status: 'in-part' }, false],
    ['does not match another framework', { framework: 'dora' }, false],
    ['does not match its framework with another status', { status: 'not-stated', framework: 'gdpr' }, false],
  ])('%s', (_, filter, expected) =>
    expect(matchesFilter(question, { status: '', framework: '', ...filter })).toBe(expected),
  );
});
