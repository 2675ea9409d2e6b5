import type { Collectable } from '../model/basket.ts';
import { basketButton } from './basket-button.ts';
import { CopyMessage } from './copying.ts';

/** `<add-to-basket>`: a button that collects what `data-item` has, as JSON. */
class AddToBasketElement extends HTMLElement {
  connectedCallback(): void {
    const { item = '', basket = '' } = this.dataset;
    const collected: Collectable = JSON.parse(item);
    const name = collected.kind === 'certificate' ? collected.certificate.name : '';
    const message = new CopyMessage();
    this.append(basketButton(basket, name, collected, message), message.element);
  }
}

customElements.define('add-to-basket', AddToBasketElement);
