import { isItemToken, type ItemRecord, itemKeys, itemToken } from './item-keys.ts';
import type { Found } from './rank.ts';
import type { SearchIndex } from './search-engine.ts';

/** An index with the items of frameworks beside it, which are loaded when a query first names one. */
export function withItems(index: SearchIndex, load: () => Promise<ItemRecord[]>): SearchIndex {
  let loading: Promise<ItemTable> | undefined;
  const table = () => {
    loading ??= load().then(itemTable);
    return loading;
  };
  return {
    records: index.records,
    find: async (token) => (isItemToken(token) ? ((await table()).found.get(token) ?? new Map()) : index.find(token)),
    weight: (id) => (id.startsWith(mark) ? 1 : index.weight(id)),
    read: async (id) => {
      const item = id.startsWith(mark) ? (await table()).items.get(id) : undefined;
      if (!item) return index.read(id);
      return { ...item, kind: 'framework', sections: item.sections.join(' '), status: item.status };
    },
  };
}

interface ItemTable {
  items: Map<string, ItemRecord>;
  found: Map<string, Found>;
}

const mark = 'item-';

function itemTable(records: readonly ItemRecord[]): ItemTable {
  const items = new Map<string, ItemRecord>();
  const found = new Map<string, Map<string, number>>();
  records.forEach((record, index) => {
    const id = `${mark}${index}`;
    items.set(id, { ...record, url: `/${record.url}` });
    const { own, whole } = itemKeys(record.id);
    for (const token of [...own.map((key) => itemToken(key)), ...whole.map((key) => itemToken(key, true))]) {
      const held = found.get(token) ?? new Map<string, number>();
      // of items that fit alike, the framework listed first comes first
      found.set(token, held.set(id, 1 - held.size / 100));
    }
  });
  return { items, found };
}
