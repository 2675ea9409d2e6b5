import { isItemToken, itemPartToken, type ItemRecord, itemKeys, itemToken } from './item-keys.ts';
import type { Postings, SearchIndex } from './search-index.ts';

/** Returns an index that also has the items of frameworks; `load` is called when a query first names an item. */
export function withFrameworkItems(index: SearchIndex, load: () => Promise<ItemRecord[]>): SearchIndex {
  let loading: Promise<ItemTable> | undefined;
  const table = () => {
    loading ??= load().then(itemTable);
    return loading;
  };
  return {
    recordCount: index.recordCount,
    postings: async (token) =>
      isItemToken(token) ? ((await table()).postings.get(token) ?? new Map()) : index.postings(token),
    weight: (id) => (id.startsWith(prefix) ? 1 : index.weight(id)),
    read: async (id) => {
      const item = id.startsWith(prefix) ? (await table()).items.get(id) : undefined;
      if (!item) return index.read(id);
      return { ...item, kind: 'framework', sections: item.sections.join(' '), status: item.status };
    },
  };
}

interface ItemTable {
  items: Map<string, ItemRecord>;
  postings: Map<string, Postings>;
}

/** The beginning of an item's record id. */
const prefix = 'item-';

function itemTable(records: readonly ItemRecord[]): ItemTable {
  const items = new Map<string, ItemRecord>();
  const postings = new Map<string, Map<string, number>>();
  records.forEach((record, index) => {
    const id = `${prefix}${index}`;
    items.set(id, { ...record, url: `/${record.url}` });
    const { own, parents } = itemKeys(record.id);
    for (const token of [...own.map(itemToken), ...parents.map(itemPartToken)]) {
      const fits = postings.get(token) ?? new Map<string, number>();
      // of items that match alike, the framework listed first comes first
      postings.set(token, fits.set(id, 1 - fits.size / 100));
    }
  });
  return { items, postings };
}
