import { type BasketItem, type Collectable, readBasket, withItem, withoutItem } from '../model/basket.ts';
import { localDay } from '../model/day.ts';

/** The basket that this browser keeps for the site; `url` is the path of its page, which tells sites of one host apart. */
export class BasketStore {
  private readonly key: string;

  constructor(url: string) {
    this.key = `basket ${url}`;
  }

  get items(): BasketItem[] {
    try {
      return readBasket(localStorage.getItem(this.key));
    } catch {
      return [];
    }
  }

  /** Keeps items in place of those before. Returns whether the browser lets the page do so. */
  keep(items: readonly BasketItem[]): boolean {
    try {
      localStorage.setItem(this.key, JSON.stringify(items));
      return true;
    } catch {
      return false;
    }
  }

  has(url: string): boolean {
    return this.items.some((item) => item.url === url);
  }

  add(item: Collectable): boolean {
    return this.keep(withItem(this.items, { ...item, collectedOn: localDay(new Date()) }));
  }

  remove(url: string): boolean {
    return this.keep(withoutItem(this.items, url));
  }
}
