import { isItemToken, itemPartToken, type ItemRecord, itemKeys, itemToken } from './item-keys.ts';
import type { PlainRecord } from './record.ts';
import type { Postings, SearchIndex } from './search-index.ts';

/** Returns an index that also has the items of frameworks; `load` is called when a query first names an item. */
export function withFrameworkItems(index: SearchIndex, load: () => Promise<ItemRecord[]>): SearchIndex {
  let loading: Promise<void> | undefined;
  let table: ItemTable | undefined;
  const loadTable = async () => {
    table = itemTable(await load());
  };
  return {
    records: index.records,
    postings: async (token) => {
      if (!isItemToken(token)) return index.postings(token);
      loading ??= loadTable();
      await loading;
      return table?.postings.get(token) ?? new Map();
    },
    find: (id) => table?.items.get(id) ?? index.find(id),
  };
}

interface ItemTable {
  items: Map<string, PlainRecord>;
  postings: Map<string, Postings>;
}

function itemTable(records: readonly ItemRecord[]): ItemTable {
  const items = new Map<string, PlainRecord>();
  const postings = new Map<string, Map<string, number>>();
  for (const { id: item, framework, url, ...record } of records) {
    // published without the slash, because the site's base path is put before it
    const id = `/${url}`;
    items.set(id, { ...record, kind: 'framework', url: id });
    const { own, parents } = itemKeys(item);
    const tokens = [framework, ''].flatMap((of) => [
      ...own.map((key) => itemToken(key, of)),
      ...parents.map((key) => itemPartToken(key, of)),
    ]);
    for (const token of tokens) {
      const fits = postings.get(token) ?? new Map<string, number>();
      // of items that match alike, the framework listed first comes first
      postings.set(token, fits.set(id, 1 / (1 + fits.size / 100)));
    }
  }
  return { items, postings };
}
