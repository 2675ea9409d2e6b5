import { describe, expect, it } from 'vitest';
import { passes } from '../../../src/model/answer-filter.ts';

const answer = { text: 'Are backups encrypted? Backup encryption', status: 'not-stated', frameworks: ['gdpr'] };
const nothing = { words: '', status: '', framework: '' };

describe('an answer passes a filter', () => {
  it.each([
    ['that asks for nothing', {}, true],
    ['by the beginnings of its words, in any order', { words: 'encr BACK' }, true],
    ['by its status', { status: 'not-stated' }, true],
    ['by a framework it answers', { framework: 'gdpr' }, true],
    ['by all of these', { words: 'backup', status: 'not-stated', framework: 'gdpr' }, true],
    ['not by the middle of a word', { words: 'crypt' }, false],
    ['not when one word is missing', { words: 'backup retention' }, false],
    ['not with another status', { status: 'stated' }, false],
    ['not by another framework', { framework: 'nis2' }, false],
  ])('%s', (_, wanted, expected) => expect(passes(answer, { ...nothing, ...wanted })).toBe(expected));
});
