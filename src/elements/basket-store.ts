import { type BasketItem, readBasket, withItem, withoutItem } from '../model/basket.ts';
import { basketChange, basketKey, keptBasket } from './kept-basket.ts';

/** The basket that this browser keeps for the site, whose page has this path. */
export class BasketStore {
  private readonly page: string;

  constructor(page: string) {
    this.page = page;
  }

  get items(): BasketItem[] {
    return readBasket(keptBasket(this.page));
  }

  /** Keeps items in place of those before. Returns whether the browser lets the page do so. */
  keep(items: readonly BasketItem[]): boolean {
    try {
      localStorage.setItem(basketKey(this.page), JSON.stringify(items));
    } catch {
      return false;
    }
    dispatchEvent(new Event(basketChange));
    return true;
  }

  add(item: BasketItem): boolean {
    return this.keep(withItem(this.items, item));
  }

  remove(url: string): boolean {
    return this.keep(withoutItem(this.items, url));
  }
}
