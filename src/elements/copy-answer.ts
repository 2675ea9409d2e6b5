import { answerAsHtml, answerAsText, type QuotedAnswer } from '../model/cite.ts';
import { copyStrings } from '../strings/en.ts';
import { copyToClipboard } from './copying.ts';

/** `<copy-answer>`: a button that copies the answer in `data-answer`, which is JSON, with its sources. */
class CopyAnswerElement extends HTMLElement {
  private readonly button = document.createElement('button');
  private readonly output = document.createElement('output');

  connectedCallback(): void {
    this.button.type = 'button';
    this.button.textContent = copyStrings.copyAnswer;
    this.button.addEventListener('click', () => this.copy(JSON.parse(this.dataset.answer ?? '')));
    this.append(this.button, this.output);
  }

  /** Copies the answer and says so beside the button. Without a clipboard, leaves the text there to be copied by hand. */
  private async copy(answer: QuotedAnswer): Promise<void> {
    const text = answerAsText(answer);
    const copied = await copyToClipboard(text, answerAsHtml(answer));
    const sources = answer.quotes.length + answer.sources.length;
    this.output.value = copied ? copyStrings.copied(sources) : text;
    this.output.dataset.byHand = String(!copied);
  }
}

customElements.define('copy-answer', CopyAnswerElement);
