import { describe, expect, it, vi } from 'vitest';
import { withFrameworkItems } from '../../../../src/search/engine/item-index.ts';
import { type ItemRecord, itemPartToken, itemToken } from '../../../../src/search/engine/item-keys.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import type { SearchIndex } from '../../../../src/search/engine/search-index.ts';

const item = (id: string): ItemRecord => ({
  ...{ id, framework: 'f' },
  url: `frameworks/f/#${id}`,
  title: id,
  text: `Text of ${id}`,
  sections: ['3', '4'],
  status: 'stated',
  counts: '1 of 1 stated',
});
const clause: PlainRecord = { kind: 'clause', url: '/c/', title: 'C', text: '', sections: [] };
const base: SearchIndex = {
  records: new Map([['/c/', clause]]),
  postings: async (token) => new Map([[`of ${token}`, 1]]),
  find: (id) => (id === '/c/' ? clause : undefined),
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
    expect(await keysOf(itemToken('a.8.13'))).toEqual(['/frameworks/f/#A.8.13']);
    expect(await keysOf(itemToken('8.13'))).toEqual(['/frameworks/f/#A.8.13']);
    expect(await keysOf(itemToken('28.3.g'))).toEqual(['/frameworks/f/#28(3)(g)']);
    expect(await keysOf(itemPartToken('28.3'))).toEqual(['/frameworks/f/#28(3)(g)']);
    expect(await keysOf(itemPartToken('28'))).toEqual(['/frameworks/f/#28(3)(g)']);
    expect(await keysOf(itemToken('28.3'))).toEqual([]);
    expect(await keysOf(itemToken('28.3.g', 'f'))).toEqual(['/frameworks/f/#28(3)(g)']);
    expect(await keysOf(itemToken('28.3.g', 'other'))).toEqual([]);
  });

  it('fits the items of one key in the order in which they are listed', async () => {
    const { index } = indexOf('A.8.13', '8.13', '8.13.');
    expect(await index.postings(itemToken('8.13'))).toEqual(
      new Map([
        ['/frameworks/f/#A.8.13', 1],
        ['/frameworks/f/#8.13', 1 / 1.01],
        ['/frameworks/f/#8.13.', 1 / 1.02],
      ]),
    );
  });

  it('finds the record of an item once it was looked up', async () => {
    const { index } = indexOf('A.8.13');
    const url = '/frameworks/f/#A.8.13';
    expect(index.find(url)).toBeUndefined();
    await index.postings(itemToken('a.8.13'));
    expect(index.find(url)).toEqual({
      ...{ kind: 'framework', url, title: 'A.8.13', text: 'Text of A.8.13' },
      ...{ sections: ['3', '4'], status: 'stated', counts: '1 of 1 stated' },
    });
  });

  it('leaves everything else to the index it extends', async () => {
    const { index, load } = indexOf('A.8.13');
    expect(index.records).toBe(base.records);
    expect(await index.postings('backup')).toEqual(new Map([['of backup', 1]]));
    expect(index.find('/c/')).toBe(clause);
    expect(load).not.toHaveBeenCalled();
    await index.postings(itemToken('a.8.13'));
    expect(index.find('/c/')).toBe(clause);
  });
});
