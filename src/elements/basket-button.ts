import type { Collectable } from '../model/basket.ts';
import { localDay } from '../model/local-day.ts';
import { collectingStrings as strings } from '../strings/index.ts';
import { button } from './button.ts';
import type { CopyMessage } from './copying.ts';
import { basketChange, countBasket, isInBasket } from './kept-basket.ts';

/** Returns a button that adds something to the basket, or takes it out if it is in, and says so in `message`. */
export function basketButton(
  page: string,
  name: string,
  collected: Collectable,
  message: CopyMessage,
): HTMLButtonElement {
  const isIn = () => isInBasket(page, collected);
  const show = () => {
    element.textContent = isIn() ? strings.remove : strings.add;
    element.setAttribute('aria-label', (isIn() ? strings.removeNamed : strings.addNamed)(name));
  };
  const element = button(strings.add, async () => {
    const { BasketStore } = await import('./basket-store.ts');
    const store = new BasketStore(page);
    const wasIn = isIn();
    const isKept = wasIn ? store.remove(collected.url) : store.add({ ...collected, collectedOn: localDay(new Date()) });
    const said = wasIn ? strings.removed : strings.added;
    message.say(isKept ? said(countBasket(page)) : strings.denied, element, { url: page, words: strings.open });
  });
  // the basket’s page in another tab may have changed it
  for (const event of ['storage', basketChange]) addEventListener(event, show);
  show();
  return element;
}
