import { answerAsHtml, answerAsText, linkAsHtml, type QuotedAnswer } from '../model/cite.ts';
import { citingStrings as strings } from '../strings/en/citing.ts';
import { basketButton } from './basket-button.ts';
import { button, CopyMessage } from './copying.ts';

/** `<copy-answer>`: buttons that copy the answer in `data-answer`, which is JSON, with its sources, and the link to it. */
class CopyAnswerElement extends HTMLElement {
  connectedCallback(): void {
    const answer: QuotedAnswer = JSON.parse(this.dataset.answer ?? '');
    const { question, url, quotes, sources } = answer;
    const message = new CopyMessage();
    const quote = button(strings.quote, (pressed) => {
      const said = strings.copiedAnswer(quotes.length + sources.length);
      return message.copy({ text: answerAsText(answer), html: answerAsHtml(answer), said }, pressed);
    });
    const link = button(strings.link, (pressed) =>
      message.copy({ text: url, html: linkAsHtml(url, question), said: strings.copiedLink }, pressed),
    );
    quote.setAttribute('aria-label', strings.quoteOf(question));
    link.setAttribute('aria-label', strings.linkTo(question));
    const basket = basketButton(this.dataset.basket ?? '', question, { kind: 'answer', url, answer }, message);
    this.append(quote, link, basket, message.element);
  }
}

customElements.define('copy-answer', CopyAnswerElement);
