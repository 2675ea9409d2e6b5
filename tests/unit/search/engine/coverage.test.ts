import { describe, expect, it } from 'vitest';
import { onlyComesNear, recordsAbout } from '../../../../src/search/engine/coverage.ts';
import { type Facet, facetToken } from '../../../../src/search/engine/facet-token.ts';
import type { FoundRecord } from '../../../../src/search/engine/found-record.ts';
import type { QueryPart } from '../../../../src/search/engine/query-parts.ts';

const word = (words: string): QueryPart => ({ words, lookups: [], typed: [[words, `${words}-title`]] });
const meaning = (words: string, ...concepts: string[]): QueryPart => ({ ...word(words), concepts });
const found = (id: string, meant?: number): FoundRecord => ({
  ...{ id, score: 1, ordered: undefined, ...(meant === undefined ? {} : { meant }) },
  record: { kind: 'clause', url: id, title: '', text: '', sections: [] },
});
/** Returns the records that have each token. */
const postingsOf = (records: Record<string, string[]>) =>
  new Map(Object.entries(records).map(([token, ids]) => [token, new Map(ids.map((id) => [id, 1]))]));
const concept = (id: string, facet: Facet = 'concept') => facetToken(facet, id);
const everyRecord = Array.from({ length: 99 }, (_, index) => `r${index}`);
const isNear = (
  parts: QueryPart[],
  records: Record<string, string[]>,
  { hits = [found('a')], unknown = 0, count = 99 } = {},
) => onlyComesNear(hits, parts, postingsOf(records), { unknown, count });

describe('onlyComesNear()', () => {
  it.each([
    ['a third of the words', ['tape', 'robot', 'vault'], true],
    ['half of the words', ['tape', 'robot'], false],
    ['all words', ['tape'], false],
    ['none of the words', ['robot', 'vault'], true],
  ])('compares how much of a query the hits have: %s', (_, words, expected) =>
    expect(isNear(words.map(word), { tape: ['a'], robot: ['b'], vault: ['b'] })).toBe(expected),
  );

  it('counts a word in any of the forms in which records have it', () =>
    expect(isNear([word('tape'), word('robot')], { 'tape-title': ['a'], robot: ['b'] })).toBe(false));

  it('counts rare words more', () => {
    const parts = [word('tape'), word('data')];
    expect(isNear(parts, { tape: ['b'], data: ['a', ...everyRecord] })).toBe(true);
    expect(isNear(parts, { tape: ['a'], data: everyRecord })).toBe(false);
  });

  it('counts words that no record has, each a little less than one that a record has', () => {
    const comesNear = (unknown: number) => isNear([word('tape')], { tape: ['a'] }, { unknown });
    expect([comesNear(3), comesNear(4)]).toEqual([false, true]);
  });

  it('counts a word that no record has any more as the rarest', () =>
    expect(isNear([word('tape'), word('robot'), word('vault')], { tape: ['a'], robot: [] })).toBe(true));

  it('takes the best three hits together: one that has most of the query is enough', () => {
    const parts = [word('tape'), word('robot')];
    const among = (place: number) =>
      isNear(
        parts,
        { tape: ['a'], robot: ['a'] },
        { hits: ['b', 'c', 'd'].map((id) => found(id)).toSpliced(place, 0, found('a')) },
      );
    expect([among(0), among(2), among(3)]).toEqual([false, false, true]);
  });

  it.each([
    ['is recognised', 0.03, 0, false],
    ['is hardly recognised', 0.029, 0, true],
    ['is recognised, but is not among the best three', 0.9, 3, true],
    ['is recognised among others', 0.9, 2, false],
  ])('looks at what the matcher has recognised: a hit %s', (_, meant, place, expected) => {
    const hits = ['b', 'c', 'd'].map((id) => found(id)).toSpliced(place, 0, found('a', meant));
    expect(isNear([word('robot')], { robot: ['z'] }, { hits })).toBe(expected);
  });

  it.each([
    ['a query that is named by a number', [{ words: '3.7', lookups: [] }]],
    ['a query without parts', []],
  ])('does not judge %s', (_, parts) => expect(isNear(parts, {})).toBe(false));

  it('says that nothing found only comes near', () => expect(isNear([word('tape')], {}, { hits: [] })).toBe(true));

  it('lets hits have up to half of a query of which they have no concept', () => {
    const parts = [meaning('copies', 'backup'), word('tape')];
    expect(isNear(parts, { [concept('backup')]: ['b'], tape: ['a'] })).toBe(true);
    expect(isNear(parts, { [concept('backup')]: ['c'], tape: ['a'] }, { hits: [found('a'), found('c')] })).toBe(false);
  });

  it('lets them have less if they have one of its concepts', () => {
    const parts = [meaning('copies', 'backup'), meaning('keys', 'encryption'), word('tape'), word('robot')];
    const records = { [concept('backup')]: ['a'], [concept('encryption')]: ['b'], tape: ['a'], robot: ['b'] };
    expect(isNear(parts, records)).toBe(false);
    expect(isNear(parts, { ...records, [concept('backup')]: ['b'], robot: ['a'] })).toBe(true);
  });

  it.each([
    ['in its text', concept('backup')],
    ['in its heading', concept('backup', 'titleconcept')],
    ['as a hint', concept('backup', 'hint')],
    ['in the words of the query', 'copies'],
  ])('finds a concept of the query %s', (_, token) =>
    expect(isNear([meaning('copies', 'backup'), word('tape')], { [token]: ['a'], tape: ['b'] })).toBe(false),
  );

  it('finds any of the concepts that the same words mean', () =>
    expect(
      isNear([meaning('ha', 'laughter', 'failover'), word('tape')], { [concept('failover')]: ['a'], tape: ['b'] }),
    ).toBe(false));

  it('takes a part whose words may mean something else for words', () =>
    expect(isNear([{ ...meaning('cloud'), concepts: [] }, word('tape')], { cloud: ['b'], tape: ['a'] })).toBe(false));
});

describe('recordsAbout()', () => {
  const about = (part: QueryPart, records: Record<string, string[]>) => [...recordsAbout(part, postingsOf(records))];

  it('returns the records that have a concept of a part, in any of its facets, or all its words', () => {
    const records = { [concept('backup')]: ['a'], [concept('backup', 'hint')]: ['b'], tape: ['c'], robot: ['d'] };
    expect(about(meaning('tape', 'backup'), records).sort()).toEqual(['a', 'b', 'c']);
  });

  it('returns no record that has only a concept related to that of the part', () => {
    const lookups = [{ token: concept('restore'), weight: 1 }];
    expect(about({ ...meaning('tape', 'backup'), lookups }, { [concept('restore')]: ['a'] })).toEqual([]);
  });
});
