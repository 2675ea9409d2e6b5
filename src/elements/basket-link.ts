import { collectingStrings as strings } from '../strings/index.ts';
import { basketChange, countBasket } from './kept-basket.ts';
import { part } from './part.ts';

/** `<basket-link>`: writes into the link to the basket how many items are in it. */
class BasketLinkElement extends HTMLElement {
  connectedCallback(): void {
    const link = part(this, 'a', HTMLAnchorElement);
    const show = () => {
      const count = countBasket(link.pathname);
      link.textContent = count > 0 ? strings.basketOf(count) : strings.basket;
    };
    for (const event of ['storage', basketChange]) addEventListener(event, show);
    show();
  }
}

customElements.define('basket-link', BasketLinkElement);
