import { describe, expect, it } from 'vitest';
import { type BasketItem, readBasket, withItem, withMovedItem, withoutItem } from '../../../src/model/basket.ts';

const source = {
  company: 'Acme Ltd',
  title: 'Policy',
  date: '2025-03-01',
  label: '§1 ¶1',
  url: 'https://acme.example/',
};
const item = (url: string, quote = url): BasketItem => ({
  kind: 'clause',
  url,
  quote,
  source,
  collectedOn: '2026-05-01',
});
const items = [item('a'), item('b'), item('c')];
const urlsOf = (listed: readonly BasketItem[]) => listed.map(({ url }) => url).join('');

describe('readBasket()', () => {
  it('reads what was kept', () => {
    const answer = { question: 'Is it so?', quotes: [] };
    const kept = [...items, { kind: 'answer', url: 'd', answer, collectedOn: '2026-05-01' }];
    expect(readBasket(JSON.stringify(kept))).toEqual(kept);
    const certificate = { kind: 'certificate', url: 'e', certificate: { name: 'ISO' }, collectedOn: '2026-05-01' };
    expect(readBasket(JSON.stringify([certificate]))).toEqual([certificate]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '[{'],
    ['something else', '{"kind":"clause"}'],
    ['no items', '[null, 1, "a", [], {}]'],
    ['an item of no known kind', '[{"kind":"page","url":"a","collectedOn":"2026-05-01"}]'],
    ['an item without a URL', '[{"kind":"clause","quote":"a","source":{},"collectedOn":"2026-05-01"}]'],
    ['an item without its day', '[{"kind":"clause","url":"a","quote":"a","source":{}}]'],
    ['a clause without words', '[{"kind":"clause","url":"a","source":{},"collectedOn":"2026-05-01"}]'],
    ['an answer without quotes', '[{"kind":"answer","url":"a","answer":{},"collectedOn":"2026-05-01"}]'],
    ['a certificate that is null', '[{"kind":"certificate","url":"a","certificate":null,"collectedOn":"2026-05-01"}]'],
  ])('is empty if %s was kept', (_what, kept) => {
    expect(readBasket(kept)).toEqual([]);
  });
});

describe('the basket', () => {
  it('has a new item at its end, in place of one with the same URL', () => {
    expect(urlsOf(withItem(items, item('d')))).toBe('abcd');
    expect(withItem(items, item('a', 'new')).at(-1)).toMatchObject({ url: 'a', quote: 'new' });
    expect(urlsOf(withItem(items, item('a')))).toBe('bca');
  });

  it('loses an item by its URL', () => {
    expect(urlsOf(withoutItem(items, 'b'))).toBe('ac');
    expect(urlsOf(withoutItem(items, 'x'))).toBe('abc');
  });

  it.each([
    ['c', -1, 'acb'],
    ['a', 1, 'bac'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ])('has %s moved by %i places as %s', (url, by, expected) => {
    expect(urlsOf(withMovedItem(items, url, by))).toBe(expected);
  });
});
