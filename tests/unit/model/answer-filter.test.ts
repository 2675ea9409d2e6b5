import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../../../src/model/answer-filter.ts';

const answer = { text: 'Are backups encrypted? Backup encryption', status: 'not-stated', frameworks: ['gdpr'] };
const nothing = { words: '', status: '', framework: '' };

describe('matchesFilter()', () => {
  it.each([
    ['matches an empty filter', {}, true],
    ['matches the beginnings of words, in any order', { words: 'encr BACK' }, true],
    ['matches the status', { status: 'not-stated' }, true],
    ['matches a framework', { framework: 'gdpr' }, true],
    ['matches all of these together', { words: 'backup', status: 'not-stated', framework: 'gdpr' }, true],
    ['does not match the middle of a word', { words: 'crypt' }, false],
    ['does not match if one of the words is missing', { words: 'backup retention' }, false],
    ['does not match another status', { status: 'stated' }, false],
    ['does not match another framework', { framework: 'nis2' }, false],
  ])('%s', (_, filter, expected) => expect(matchesFilter(answer, { ...nothing, ...filter })).toBe(expected));
});
