import { collectingStrings as strings } from '../strings/index.ts';
import { basketChange, countBasket } from './kept-basket.ts';
import { part } from './part.ts';

/** `<basket-link>`: shows the link to the basket, with how many items are in it, once it has any. */
class BasketLinkElement extends HTMLElement {
  connectedCallback(): void {
    const link = part(this, 'a', HTMLAnchorElement);
    const show = () => {
      const count = countBasket(link.pathname);
      link.textContent = strings.basketOf(count);
      this.hidden = count === 0;
    };
    for (const event of ['storage', basketChange]) addEventListener(event, show);
    show();
  }
}

customElements.define('basket-link', BasketLinkElement);
