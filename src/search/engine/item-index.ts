import { isItemToken, type ItemRecord } from './item-keys.ts';
import type { ItemTable } from './item-table.ts';
import type { SearchIndex } from './search-index.ts';

/** Returns an index that also has the items of frameworks; `load` is called when a query first names an item. */
export function withFrameworkItems(index: SearchIndex, load: () => Promise<ItemRecord[]>): SearchIndex {
  let loading: Promise<void> | undefined;
  let table: ItemTable | undefined;
  const loadTable = async () => {
    const [{ itemTable }, items] = await Promise.all([import('./item-table.ts'), load()]);
    table = itemTable(items);
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
