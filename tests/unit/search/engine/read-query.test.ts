import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../src/search/engine/read-query.ts';

describe('readQuery()', () => {
  it('returns a query of usual length whole', () => {
    expect(readQuery('  how often  are backups made? ')).toEqual({ text: 'how often are backups made?', cut: false });
  });

  it.each([
    ['Where is our data stored and by whom?', 'Where is our data stored'],
    ['who hosts the service, and where', 'who hosts the service'],
    ['Who reviews the policy and how often?', 'Who reviews the policy and how often?'],
    ['what and how', 'what and how'],
    ['when and where', 'when and where'],
  ])('reads “%s” as “%s”: a second question without words is left out', (query, text) => {
    expect(readQuery(query).text).toBe(text);
  });

  it.each([
    ['80 words', `${'a '.repeat(80)}`, 80, false],
    ['81 words', `${'a '.repeat(81)}`, 80, true],
    ['a document', 'backup '.repeat(100_000), 80, true],
  ])('of %s reads at most 80', (_, query, words, cut) => {
    const read = readQuery(query);
    expect(read.text.split(' ')).toHaveLength(words);
    expect(read.cut).toBe(cut);
  });

  it.each([
    [600, false],
    [601, true],
  ])('of one word of %i letters reads at most 600', (length, cut) => {
    expect(readQuery('x'.repeat(length))).toEqual({ text: 'x'.repeat(600), cut });
  });
});
