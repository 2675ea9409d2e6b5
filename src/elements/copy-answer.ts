import { answerAsHtml, answerAsText, type QuotedAnswer } from '../model/cite.ts';
import { copy } from './copying.ts';

/** `<copy-answer>`: a button that copies the answer in `data-answer`, which is JSON, with its citations. */
class CopyAnswerElement extends HTMLElement {
  connectedCallback(): void {
    const answer: QuotedAnswer = JSON.parse(this.dataset.answer ?? '');
    const output = document.createElement('output');
    output.className = 'said';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'more';
    button.textContent = 'Copy answer with citation';
    button.addEventListener('click', () => copy(answerAsText(answer), answerAsHtml(answer), output));
    this.append(button, output);
  }
}

customElements.define('copy-answer', CopyAnswerElement);
