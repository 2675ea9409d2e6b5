import { matchesFilter, questionsOf } from '../model/answer-filter.ts';
import type { FoundSubjects, SubjectWords } from '../search/engine/subject-words.ts';
import { filterStrings } from '../strings/index.ts';
import { part, parts } from './part.ts';

/** `<answer-filter>`: narrows the list of subjects while the reader types, keeps the filter in the URL, and says what is left. */
class AnswerFilterElement extends HTMLElement {
  private readonly filter = part(this, '.filter', HTMLElement);
  private readonly typed = part(this.filter, '[name=q]', HTMLInputElement);
  private readonly choices = parts(this.filter, 'select', HTMLSelectElement);
  private readonly output = part(this, 'output', HTMLOutputElement);
  /** The URL with the filter, which is printed. */
  private readonly address = part(this, '[data-address]', HTMLElement);
  private readonly next = part(this, '[data-next]', HTMLElement);
  private readonly searchLink = part(this.next, 'a', HTMLAnchorElement);
  private readonly subjects = parts(this, '[data-subject]', HTMLElement).map((element) => ({
    element,
    questions: questionsOf(element.dataset.asked ?? ''),
  }));
  private words: Promise<SubjectWords> | undefined;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    for (const field of [this.typed, ...this.choices]) field.value = parameters.get(field.name) ?? '';
    this.filter.hidden = false;
    this.typed.addEventListener('focus', () => this.load());
    this.filter.addEventListener('input', () => this.narrow());
    part(this.next, 'button', HTMLButtonElement).addEventListener('click', () => this.showAll());
    if (this.parameters().size > 0) this.narrow();
  }

  private showAll(): void {
    for (const field of [this.typed, ...this.choices]) field.value = '';
    this.narrow();
    this.typed.focus();
  }

  private async narrow(): Promise<void> {
    const parameters = this.parameters();
    const found = parameters.has('q') ? await this.find(this.typed.value) : undefined;
    // the reader may have typed on while the words were loaded
    if (String(parameters) !== String(this.parameters())) return;
    const filter = { status: parameters.get('status') ?? '', framework: parameters.get('framework') ?? '' };
    for (const { element, questions } of this.subjects)
      element.hidden = !(matchesFilter(questions, filter) && (found?.ids.has(element.id) ?? true));
    for (const fold of parts(this, '[data-silent]', HTMLDetailsElement)) narrowFold(fold, parameters.size > 0);
    for (const topic of parts(this, '[data-topic]', HTMLElement)) this.narrowTopic(topic);
    this.toggleAttribute('data-filtered', parameters.size > 0);
    this.report(parameters, found);
    history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
  }

  private parameters(): URLSearchParams {
    const set = [this.typed, ...this.choices].filter(({ value }) => value.trim());
    return new URLSearchParams(set.map(({ name, value }) => [name, value.trim()]));
  }

  private async find(typed: string): Promise<FoundSubjects | undefined> {
    const [{ findSubjects }, words] = await Promise.all([import('../search/engine/subject-words.ts'), this.load()]);
    return findSubjects(words, typed);
  }

  /** Returns the words that find each subject; the names of the subjects alone if they cannot be loaded. */
  private load(): Promise<SubjectWords> {
    this.words ??= fetch(this.dataset.words ?? '')
      .then((response): Promise<SubjectWords> => response.json())
      .catch(async () => {
        const { wordsOfNames } = await import('./words-of-names.ts');
        return wordsOfNames(this.subjects.map(({ element }) => element));
      });
    return this.words;
  }

  /** Hides a topic, and its entry in the list of topics, if none of its subjects is left. */
  private narrowTopic(topic: HTMLElement): void {
    const left = leftIn(topic);
    const entry = this.querySelector(`nav [href="#${topic.id}"]`)?.parentElement;
    topic.hidden = left === 0;
    if (!entry) return;
    entry.hidden = left === 0;
    part(entry, 'span', HTMLElement).textContent = String(left);
  }

  /** Says what is left and by which filter, also in print, and offers the search, which knows more than subjects. */
  private report(parameters: URLSearchParams, found: FoundSubjects | undefined): void {
    const left = this.subjects.filter(({ element }) => !element.hidden).length;
    const chosen = this.choices.filter(({ value }) => value);
    const set = [
      ...(parameters.has('q') ? [filterStrings.words(this.typed.value.trim())] : []),
      ...chosen.map((field) =>
        (field.name === 'status' ? filterStrings.status : filterStrings.framework)(
          field.selectedOptions[0]?.textContent ?? '',
        ),
      ),
    ];
    const understood = found && found.corrected.length > 0 ? ` ${filterStrings.corrected(found.corrected)}` : '';
    this.output.value =
      set.length > 0
        ? `${filterStrings.left(left, this.subjects.length)}, ${filterStrings.filter(set)}.${understood}`
        : '';
    this.address.textContent = set.length > 0 ? `${location.origin}${location.pathname}?${parameters}` : '';
    this.next.hidden = set.length === 0;
    this.searchLink.hidden = !parameters.has('q');
    this.searchLink.search = `?${new URLSearchParams({ q: parameters.get('q') ?? '' })}`;
  }
}

function leftIn(list: HTMLElement): number {
  return list.querySelectorAll('[data-subject]:not([hidden])').length;
}

/** Opens a fold of subjects while a filter is set, and hides it if none of its subjects is left. */
function narrowFold(fold: HTMLDetailsElement, isFiltered: boolean): void {
  const left = leftIn(fold);
  fold.hidden = left === 0;
  fold.open = isFiltered;
  part(fold, 'summary', HTMLElement).textContent = filterStrings.silent(left);
}

customElements.define('answer-filter', AnswerFilterElement);
