import { describe, expect, it, vi } from 'vitest';
import { withFrameworkItems } from '../../../../src/search/engine/item-index.ts';
import { type ItemRecord, itemPartToken, itemToken } from '../../../../src/search/engine/item-keys.ts';
import type { SearchIndex } from '../../../../src/search/engine/search-index.ts';

const item = (id: string): ItemRecord => ({
  id,
  url: `frameworks/f/#${id}`,
  title: id,
  text: `Text of ${id}`,
  sections: ['3', '4'],
  status: 'stated',
});
const base: SearchIndex = {
  recordCount: 7,
  postings: async (token) => new Map([[`of ${token}`, 1]]),
  weight: () => 2,
  read: async (id) => ({ url: '/', title: id, kind: 'clause', sections: '', status: undefined, text: '' }),
};
const indexOf = (...ids: string[]) => {
  const load = vi.fn(async () => ids.map(item));
  return { load, index: withFrameworkItems(base, load) };
};

describe('withFrameworkItems()', () => {
  it('loads the items once, when a query first names one', async () => {
    const { index, load } = indexOf('A.8.13');
    await index.postings('backup');
    expect(load).not.toHaveBeenCalled();
    await index.postings(itemToken('a.8.13'));
    await index.postings(itemToken('8.13'));
    expect(load).toHaveBeenCalledOnce();
  });

  it('finds an item by each of its keys, and by the key of what it is a part of', async () => {
    const { index } = indexOf('A.8.13', '28(3)(g)');
    const keysOf = async (token: string) => [...(await index.postings(token)).keys()];
    expect(await keysOf(itemToken('a.8.13'))).toEqual(['item-0']);
    expect(await keysOf(itemToken('8.13'))).toEqual(['item-0']);
    expect(await keysOf(itemToken('28.3.g'))).toEqual(['item-1']);
    expect(await keysOf(itemPartToken('28.3'))).toEqual(['item-1']);
    expect(await keysOf(itemToken('28.3'))).toEqual([]);
  });

  it('fits the items of one key in the order in which they are listed', async () => {
    const { index } = indexOf('A.8.13', '8.13', 'A.8.13');
    expect(await index.postings(itemToken('8.13'))).toEqual(
      new Map([
        ['item-0', 1],
        ['item-1', 0.99],
        ['item-2', 0.98],
      ]),
    );
  });

  it('reads an item as a hit of its framework', async () => {
    const { index } = indexOf('A.8.13');
    expect(await index.read('item-0')).toMatchObject({
      url: '/frameworks/f/#A.8.13',
      title: 'A.8.13',
      kind: 'framework',
      sections: '3 4',
      status: 'stated',
      text: 'Text of A.8.13',
    });
    expect(index.weight('item-0')).toBe(1);
  });

  it('leaves everything else to the index it extends', async () => {
    const { index, load } = indexOf('A.8.13');
    expect(index.recordCount).toBe(7);
    expect(await index.postings('backup')).toEqual(new Map([['of backup', 1]]));
    expect(index.weight('/clause-item-/')).toBe(2);
    expect(await index.read('/clause-item-/')).toMatchObject({ title: '/clause-item-/', kind: 'clause' });
    expect(load).not.toHaveBeenCalled();
    expect(await index.read('item-9')).toMatchObject({ title: 'item-9', kind: 'clause' });
  });
});
