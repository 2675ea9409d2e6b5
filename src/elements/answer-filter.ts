import { type FilteredAnswer, matchesFilter } from '../model/answer-filter.ts';
import { part, parts } from './part.ts';

/** `<answer-filter>`: narrows the list of answers while the reader types, keeps the filter in the URL, and counts what is left. */
class AnswerFilterElement extends HTMLElement {
  private readonly filter = part(this, '.filter', HTMLElement);
  private readonly fields = [
    ...parts(this.filter, '[name]', HTMLInputElement),
    ...parts(this.filter, '[name]', HTMLSelectElement),
  ];
  private readonly count = part(this, 'output', HTMLOutputElement);
  private readonly nothingLeft = part(this, '[data-none]', HTMLElement);
  private readonly searchLink = part(this.nothingLeft, 'a', HTMLAnchorElement);
  private readonly answers = parts(this, 'li[data-status]', HTMLElement).map((element) => ({
    element,
    answer: answerOf(element),
  }));

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    for (const field of this.fields) field.value = parameters.get(field.name) ?? '';
    this.filter.hidden = false;
    this.filter.addEventListener('input', () => this.narrow());
    part(this.filter, 'button', HTMLButtonElement).addEventListener('click', () => this.showAll());
    if (parameters.size > 0) this.narrow();
  }

  private showAll(): void {
    for (const field of this.fields) field.value = '';
    this.narrow();
    this.fields[0]?.focus();
  }

  private narrow(): void {
    const set = this.fields.filter(({ value }) => value.trim()).map(({ name, value }) => [name, value]);
    const parameters = new URLSearchParams(set);
    const value = (name: string) => parameters.get(name) ?? '';
    const filter = { words: value('q'), status: value('status'), framework: value('framework') };
    for (const { element, answer } of this.answers) element.hidden = !matchesFilter(answer, filter);
    for (const topic of parts(this, 'section[data-topic]', HTMLElement)) this.narrowTopic(topic);
    const left = this.answers.filter(({ element }) => !element.hidden).length;
    this.count.value = `${left} of ${this.answers.length} answers`;
    this.offerSearch(left === 0, filter.words);
    history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
  }

  /** Hides a topic, and its entry in the list of topics, if none of its answers is left. */
  private narrowTopic(topic: HTMLElement): void {
    const left = topic.querySelectorAll('li[data-status]:not([hidden])').length;
    const entry = this.querySelector(`nav [href="#${topic.id}"]`)?.parentElement;
    topic.hidden = left === 0;
    if (!entry) return;
    entry.hidden = left === 0;
    part(entry, 'span', HTMLElement).textContent = String(left);
  }

  /** Offers the search if no answer has the words: it also corrects typos and knows synonyms. */
  private offerSearch(offered: boolean, words: string): void {
    this.nothingLeft.hidden = !offered;
    this.searchLink.search = words ? `?${new URLSearchParams({ q: words })}` : '';
  }
}

function answerOf({ textContent, dataset }: HTMLElement): FilteredAnswer {
  return {
    text: `${textContent} ${dataset.also}`,
    status: dataset.status ?? '',
    frameworks: dataset.frameworks?.split(' ') ?? [],
  };
}

customElements.define('answer-filter', AnswerFilterElement);
