import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../src/search/engine/combine-evidence.ts';
import { combine } from './combine.ts';
import type { HitKind, PlainRecord } from '../../../../src/search/engine/record.ts';

const record = (kind: HitKind, url: string): PlainRecord => ({ kind, url, title: url, text: '', sections: [] });
const answer = { id: 'q', question: 'q', status: 'stated' as const, text: 'q', clauses: [] };
const listOf = (listed: readonly PlainRecord[], evidence: Partial<Evidence>) => {
  const nothing = new Set<string>();
  const none = { words: new Map(), named: nothing, namedByWords: nothing, questions: [], isSentence: true };
  const byUrl = new Map(listed.map((one) => [one.url, one]));
  return combine(byUrl, { ...none, ...evidence }).map(({ id, score }) => [id, Number(score.toFixed(4))]);
};
const wordsOf = (listed: readonly PlainRecord[], weight = 1) => new Map(listed.map(({ url }) => [url, weight]));

describe('combineEvidence() by the kind of a record', () => {
  it('orders entries that a query names by their own words by their kind, before all others', () => {
    const kinds = ['clause', 'contact', 'page', 'certificate', 'framework', 'processor'] as const;
    const entries = kinds.map((kind) => record(kind, `/${kind}/`));
    const namedByWords = new Set(entries.slice(1).map(({ url }) => url));
    const found = listOf(entries, { words: wordsOf(entries), named: namedByWords, namedByWords });
    expect(found.map(([id]) => id)).toEqual([
      ...['/certificate/', '/framework/', '/page/', '/contact/', '/processor/'],
      '/clause/',
    ]);
  });

  it('puts what is asked for by what it is before what is named', () => {
    const entries = [record('certificate', '/a/'), record('page', '/b/')];
    const named = new Set(['/a/']);
    expect(listOf(entries, { named, namedByWords: named, asked: new Set(['/b/']) })).toEqual([
      ['/b/', 2],
      ['/a/', 2],
    ]);
  });

  it('orders the page of a policy by its score, although the query names it by its own words', () => {
    const page = { ...record('page', '/policies/a/'), policy: 'a' };
    const subject = { ...record('subject', '/answers/x/'), answers: [answer] };
    const named = new Set([page.url]);
    const evidence = { named, namedByWords: named, questions: [{ id: 'q', probability: 0.9 }] };
    expect(listOf([page, subject], evidence)).toEqual([
      ['/answers/x/', 2.25],
      ['/policies/a/', 2],
    ]);
    expect(listOf([record('page', page.url), subject], evidence)[0]).toEqual(['/policies/a/', 2]);
  });

  it('gives a processor half for its name if the query names it by what it does', () => {
    const entries = [record('processor', '/processors/#host'), record('contact', '/contact/#support')];
    const named = new Set(entries.map(({ url }) => url));
    expect(listOf(entries, { named })).toEqual([
      ['/contact/#support', 2],
      ['/processors/#host', 1],
    ]);
    expect(listOf(entries, { named, namedByWords: named })).toContainEqual(['/processors/#host', 2]);
  });

  it('finds the page of a framework only by its name, and an item of it by its words', () => {
    const [page, item] = [record('framework', '/frameworks/iso/'), record('framework', '/frameworks/iso/#a-8-13')];
    const words = wordsOf([page, item]);
    expect(listOf([page, item], { words })).toEqual([['/frameworks/iso/#a-8-13', 1]]);
    expect(listOf([page, item], { words, named: new Set([page.url]) })[0]).toEqual(['/frameworks/iso/', 2.4]);
    expect(listOf([page], { words, mentioned: new Map([[page.url, 0.5]]) })).toEqual([['/frameworks/iso/', 0.75]]);
  });

  it('measures no other record by the score of the page of a framework', () => {
    const [page, clause] = [record('framework', '/frameworks/iso/'), record('clause', '/policy/a/#s1-p1')];
    const words = new Map([
      [page.url, 8],
      [clause.url, 2],
    ]);
    expect(listOf([page, clause], { words, named: new Set([page.url]) })).toEqual([
      ['/frameworks/iso/', 2.4],
      ['/policy/a/#s1-p1', 0.25],
    ]);
  });

  it.each([
    ['counts a clause that begins in lowercase less, as an item of a list', 'clause', 'each day', 0.75],
    ['counts a clause that begins in uppercase whole', 'clause', 'Each day', 1],
    ['counts an entry whole that begins in lowercase', 'subject', 'each day', 1],
  ] as const)('%s', (_, kind, text, share) => {
    const one = { ...record(kind, '/policy/a/#s1-p1'), text };
    const words = wordsOf([one]);
    expect(listOf([one], { words })).toEqual([[one.url, share]]);
    const complete = { words, allWords: new Set([one.url]), isSentence: false };
    expect(listOf([one], complete)).toEqual([[one.url, Number((share * 2.3).toFixed(4))]]);
  });

  it('counts a certificate less that has ended on the day of the reader', () => {
    const facts = { standard: 'ISO 9001', issued: '2025-01-01', expires: '2026-12-31' };
    const certificate: PlainRecord = { ...record('certificate', '/certificates/#iso'), isOwn: true, facts };
    const words = wordsOf([certificate]);
    const scoreOn = (day?: string) => listOf([certificate], { words, ...(day ? { day } : {}) })[0]?.[1];
    expect([scoreOn('2026-12-31'), scoreOn('2027-01-01'), scoreOn()]).toEqual([0.85, 0.51, 0.85]);
  });
});
