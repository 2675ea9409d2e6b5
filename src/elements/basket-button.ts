import type { Collectable } from '../model/basket.ts';
import { basketStrings as strings } from '../strings/en/basket.ts';
import { BasketStore } from './basket-store.ts';
import { button, type CopyMessage } from './copying.ts';

/** Returns a button that adds something to the basket, or takes it out if it is in, and says so in `message`. */
export function basketButton(
  page: string,
  name: string,
  collected: Collectable,
  message: CopyMessage,
): HTMLButtonElement {
  const store = new BasketStore(page);
  const show = () => {
    const isIn = store.has(collected.url);
    element.textContent = isIn ? strings.remove : strings.add;
    element.setAttribute('aria-label', (isIn ? strings.removeNamed : strings.addNamed)(name));
  };
  const element = button(strings.add, () => {
    const isIn = store.has(collected.url);
    const isKept = isIn ? store.remove(collected.url) : store.add(collected);
    const said = isIn ? strings.removed : strings.added;
    message.say(isKept ? said(store.items.length) : strings.denied, element, { url: page, words: strings.open });
    show();
  });
  // another tab may have changed it
  addEventListener('storage', show);
  show();
  return element;
}
