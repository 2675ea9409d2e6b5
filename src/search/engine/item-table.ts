import { itemPartToken, type ItemRecord, itemKeys, itemToken } from './item-keys.ts';
import type { PlainRecord } from './record.ts';
import type { Postings } from './search-index.ts';

/** The items of frameworks by their ids, and the ids of those that have a token. */
export interface ItemTable {
  items: Map<string, PlainRecord>;
  postings: Map<string, Postings>;
}

/** Returns the table of items. */
export function itemTable(records: readonly ItemRecord[]): ItemTable {
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
