import type { Collectable } from '../model/basket.ts';

/** The event of the window when this page has changed the basket; for another tab it is `storage`. */
export const basketChange = 'basketchange';

/** Returns the key under which the browser keeps the basket of a site; the path of its page tells sites of one host apart. */
export function basketKey(page: string): string {
  return `basket ${page}`;
}

/** Returns whether something is in the basket, without reading all of it. */
export function isInBasket(page: string, { kind, url }: Pick<Collectable, 'kind' | 'url'>): boolean {
  return keptBasket(page).includes(JSON.stringify({ kind, url }).slice(0, -1));
}

/** Returns the number of items in the basket. */
export function countBasket(page: string): number {
  return keptBasket(page).split('"collectedOn":').length - 1;
}

/** Returns the basket as the browser keeps it; empty if it keeps none, or does not let the page look. */
export function keptBasket(page: string): string {
  try {
    return localStorage.getItem(basketKey(page)) ?? '';
  } catch {
    return '';
  }
}
