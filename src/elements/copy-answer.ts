import { answerAsHtml, answerAsText, type QuotedAnswer } from '../model/cite.ts';
import { copy } from './copying.ts';

/** `<copy-answer>`: a button that copies an answer with its citations; what to copy is the JSON in `data-answer`. */
class CopyAnswerElement extends HTMLElement {
  connectedCallback(): void {
    const answer: QuotedAnswer = JSON.parse(this.dataset.answer ?? '');
    const said = document.createElement('output');
    said.className = 'said';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'more';
    button.textContent = 'Copy answer with citation';
    button.addEventListener('click', () => copy(answerAsText(answer), answerAsHtml(answer), said));
    this.append(button, said);
  }
}

customElements.define('copy-answer', CopyAnswerElement);
