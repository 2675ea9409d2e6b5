import { citingStrings as strings } from '../strings/index.ts';
import { button } from './button.ts';
import { CopyMessage } from './copying.ts';

/** `<copy-code>`: adds a button that copies the code in it. */
class CopyCodeElement extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector('code');
    if (!code) return;
    const text = (code.textContent ?? '').trim();
    const message = new CopyMessage();
    const { name = '', copied = '' } = this.dataset;
    const copy = button(strings.copy, (pressed) => message.copy({ text, html: code.outerHTML, said: copied }, pressed));
    copy.setAttribute('aria-label', name);
    const controls = document.createElement('p');
    controls.append(copy, ' ', message.element);
    this.append(controls);
  }
}

customElements.define('copy-code', CopyCodeElement);
