import type { FoundQuestion, FoundQuestions, QuestionWords } from '../search/engine/question-words.ts';
import { filterStrings } from '../strings/index.ts';
import { matchingQuestions } from './matching-questions.ts';
import { part, parts } from './part.ts';

/** `<answer-filter>`: lists the questions that the reader's words and choices find, keeps these in the URL, and says what is left. */
class AnswerFilterElement extends HTMLElement {
  private readonly filter = part(this, '.filter', HTMLElement);
  private readonly typed = part(this.filter, '[name=q]', HTMLInputElement);
  private readonly choices = parts(this.filter, 'select', HTMLSelectElement);
  private readonly output = part(this, 'output', HTMLOutputElement);
  /** The URL with the filter, which is printed. */
  private readonly address = part(this, '[data-address]', HTMLElement);
  private readonly next = part(this, '[data-next]', HTMLElement);
  private readonly searchLink = part(this.next, 'a', HTMLAnchorElement);
  private readonly subjects = parts(this, '[data-subject]', HTMLElement);
  /** The number of all questions by the topic's entry in the list of topics. */
  private readonly entries = new Map(
    parts(this, 'nav li', HTMLElement).map((entry) => [entry, part(entry, 'span', HTMLElement).textContent]),
  );
  private words: Promise<QuestionWords> | undefined;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    for (const field of [this.typed, ...this.choices]) field.value = parameters.get(field.name) ?? '';
    this.filter.hidden = false;
    this.filter.addEventListener('focusin', () => void this.load().catch(() => undefined));
    this.filter.addEventListener('input', () => void this.narrow());
    part(this.next, 'button', HTMLButtonElement).addEventListener('click', () => this.showAll());
    if (this.parameters().size > 0) void this.narrow();
  }

  private showAll(): void {
    for (const field of [this.typed, ...this.choices]) field.value = '';
    void this.narrow();
    this.typed.focus();
  }

  private async narrow(): Promise<void> {
    const parameters = this.parameters();
    const found = parameters.size > 0 ? await this.find(parameters) : undefined;
    // the reader may have typed on while the words were loaded
    if (String(parameters) !== String(this.parameters())) return;
    this.show(found?.questions);
    this.report(parameters, found);
    history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
  }

  /** Shows questions under their subjects and hides the other subjects; without questions, shows all subjects. */
  private show(questions: readonly FoundQuestion[] | undefined): void {
    const bySubject = Map.groupBy(questions ?? [], ({ subject }) => subject);
    for (const subject of this.subjects) {
      subject.querySelector('[data-matching]')?.remove();
      const matching = bySubject.get(subject.id) ?? [];
      subject.hidden = questions !== undefined && matching.length === 0;
      if (matching.length > 0) subject.append(matchingQuestions(matching, part(subject, 'a', HTMLAnchorElement).href));
    }
    for (const fold of parts(this, '[data-silent]', HTMLDetailsElement)) narrowFold(fold, questions !== undefined);
    for (const topic of parts(this, '[data-topic]', HTMLElement)) this.narrowTopic(topic, bySubject);
    this.toggleAttribute('data-filtered', questions !== undefined);
  }

  private parameters(): URLSearchParams {
    const set = [this.typed, ...this.choices].filter(({ value }) => value.trim());
    return new URLSearchParams(set.map(({ name, value }) => [name, value.trim()]));
  }

  /** Returns the questions that the filter finds, or `undefined` if the words cannot be loaded. */
  private async find(parameters: URLSearchParams): Promise<FoundQuestions | undefined> {
    try {
      const [{ findQuestions }, words] = await Promise.all([import('../search/engine/question-words.ts'), this.load()]);
      const [status = '', framework = ''] = [parameters.get('status') ?? '', parameters.get('framework') ?? ''];
      return findQuestions(words, parameters.get('q') ?? '', { status, framework });
    } catch (error) {
      this.words = undefined;
      console.error(error);
      return undefined;
    }
  }

  private load(): Promise<QuestionWords> {
    this.words ??= fetch(this.dataset.words ?? '').then((response): Promise<QuestionWords> => response.json());
    return this.words;
  }

  /** Hides a topic, and its entry in the list of topics, if none of its subjects is left. */
  private narrowTopic(topic: HTMLElement, bySubject: ReadonlyMap<string, readonly FoundQuestion[]>): void {
    const shown = parts(topic, '[data-subject]:not([hidden])', HTMLElement);
    const entry = this.querySelector<HTMLElement>(`nav [href="#${topic.id}"]`)?.parentElement;
    topic.hidden = shown.length === 0;
    if (!entry) return;
    entry.hidden = topic.hidden;
    const count = shown.reduce((sum, { id }) => sum + (bySubject.get(id)?.length ?? 0), 0);
    part(entry, 'span', HTMLElement).textContent = count > 0 ? String(count) : (this.entries.get(entry) ?? '');
  }

  /** Says what is left and by which filter, also in print, and offers the search, which knows more than questions. */
  private report(parameters: URLSearchParams, found: FoundQuestions | undefined): void {
    const chosen = this.choices.filter(({ value }) => value);
    const set = [
      ...(parameters.has('q') ? [filterStrings.words(this.typed.value.trim())] : []),
      ...chosen.map((field) =>
        (field.name === 'status' ? filterStrings.status : filterStrings.framework)(
          field.selectedOptions[0]?.textContent ?? '',
        ),
      ),
    ];
    this.output.value = set.length === 0 ? '' : found ? wordsOf(found, set) : filterStrings.failed;
    this.address.textContent = set.length > 0 ? `${location.origin}${location.pathname}?${parameters}` : '';
    this.next.hidden = set.length === 0;
    this.searchLink.hidden = !parameters.has('q');
    this.searchLink.search = `?${new URLSearchParams({ q: parameters.get('q') ?? '' })}`;
  }
}

function wordsOf({ questions, all, corrected, isPartial, isVain }: FoundQuestions, set: readonly string[]): string {
  if (isVain) return `${filterStrings.wordsOfAssessed} ${filterStrings.removeWords}`;
  const subjects = new Set(questions.map(({ subject }) => subject)).size;
  const understood = corrected.length > 0 ? ` ${filterStrings.corrected(corrected)}` : '';
  const counted = questions.some(({ id }) => !id) ? ` ${filterStrings.counted}` : '';
  const unread = isPartial ? ` ${filterStrings.wordsOfAssessed}` : '';
  return `${filterStrings.left(questions.length, all, subjects, isPartial)}, ${filterStrings.filter(set)}.${counted}${unread}${understood}`;
}

/** Opens a fold of subjects while a filter is set, and hides it if none of its subjects is left. */
function narrowFold(fold: HTMLDetailsElement, isFiltered: boolean): void {
  const left = fold.querySelectorAll('[data-subject]:not([hidden])').length;
  fold.hidden = left === 0;
  fold.open = isFiltered;
  part(fold, 'summary', HTMLElement).textContent = filterStrings.silent(left);
}

customElements.define('answer-filter', AnswerFilterElement);
