import type { QuotedAnswer } from '../model/cite.ts';
import { citingStrings as strings } from '../strings/index.ts';
import { basketButton } from './basket-button.ts';
import { button } from './button.ts';
import { type Copied, CopyMessage } from './copying.ts';

/** `<copy-answer>`: buttons that copy the answer in `data-answer`, which is JSON, with its sources, or its link, and that collect it. */
class CopyAnswerElement extends HTMLElement {
  connectedCallback(): void {
    const answer: QuotedAnswer = JSON.parse(this.dataset.answer ?? '');
    const { question, url } = answer;
    const message = new CopyMessage();
    const quote = button(strings.quote, (pressed) => message.copy(copied('quoted', answer), pressed));
    const link = button(strings.link, (pressed) => message.copy(copied('linked', answer), pressed));
    quote.setAttribute('aria-label', strings.quoteOf(question));
    link.setAttribute('aria-label', strings.linkTo(question));
    const basket = basketButton(this.dataset.basket ?? '', question, { kind: 'answer', url, answer }, message);
    this.append(quote, link, basket, message.element);
  }
}

async function copied(what: 'quoted' | 'linked', answer: QuotedAnswer): Promise<Copied> {
  return (await import('./copied-answer.ts'))[what](answer);
}

customElements.define('copy-answer', CopyAnswerElement);
