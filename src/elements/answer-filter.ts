import { type FilteredAnswer, matchesFilter } from '../model/answer-filter.ts';

/** `<answer-filter>`: narrows the list of answers as one types, keeps what was asked in the address, and counts what is left. */
class AnswerFilterElement extends HTMLElement {
  private answers: { element: HTMLElement; answer: FilteredAnswer }[] = [];

  connectedCallback(): void {
    const filter = this.querySelector<HTMLElement>('.filter');
    if (!filter) return;
    this.answers = [...this.querySelectorAll<HTMLElement>('li[data-status]')].map((element) => ({
      element,
      answer: {
        text: `${element.textContent} ${element.dataset.also}`,
        status: element.dataset.status ?? '',
        frameworks: element.dataset.frameworks?.split(' ') ?? [],
      },
    }));
    const asked = new URLSearchParams(location.search);
    for (const field of this.fields()) field.value = asked.get(field.name) ?? '';
    filter.hidden = false;
    filter.addEventListener('input', () => this.narrow());
    filter.querySelector('button')?.addEventListener('click', () => this.showAll());
    if (asked.size > 0) this.narrow();
  }

  private fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.filter [name]')];
  }

  private showAll(): void {
    const fields = this.fields();
    for (const field of fields) field.value = '';
    this.narrow();
    fields[0]?.focus();
  }

  private narrow(): void {
    const asked = new URLSearchParams(
      this.fields().flatMap(({ name, value }) => (value.trim() ? [[name, value]] : [])),
    );
    const said = (name: string) => asked.get(name) ?? '';
    const wanted = { words: said('q'), status: said('status'), framework: said('framework') };
    let count = 0;
    for (const { element, answer } of this.answers) {
      element.hidden = !matchesFilter(answer, wanted);
      if (!element.hidden) count++;
    }
    for (const topic of this.querySelectorAll<HTMLElement>('section[data-topic]')) {
      const left = topic.querySelectorAll('li[data-status]:not([hidden])').length;
      const entry = this.querySelector(`nav [href="#${topic.id}"]`)?.parentElement;
      topic.hidden = left === 0;
      if (entry) entry.hidden = left === 0;
      const said = entry?.querySelector('span');
      if (said) said.textContent = String(left);
    }
    const output = this.querySelector('output');
    if (output) output.value = `${count} of ${this.answers.length} answers`;
    this.offerSearch(count === 0, said('q'));
    history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
  }

  /** Where no answer has the words typed, the search may: it mends spelling and knows other words for the same. */
  private offerSearch(nothingLeft: boolean, words: string): void {
    const offer = this.querySelector<HTMLElement>('[data-none]');
    const link = offer?.querySelector('a');
    if (!offer || !link) return;
    offer.hidden = !nothingLeft;
    link.search = words ? `?${new URLSearchParams({ q: words })}` : '';
  }
}

customElements.define('answer-filter', AnswerFilterElement);
