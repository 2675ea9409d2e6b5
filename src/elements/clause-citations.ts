import { type CitationSource, linkAsHtml, quoteAsHtml, quoteAsText } from '../model/cite.ts';
import { citedClause, clauseLabel } from '../model/policy.ts';
import { spokenLabel } from '../model/spoken-label.ts';
import { citingStrings as strings } from '../strings/en/citing.ts';
import { clauseWords, markQuotedWords } from './clause-words.ts';
import { basketButton } from './basket-button.ts';
import { button, CopyMessage } from './copying.ts';

/** A clause with the facts that citations of it give. */
interface CitedClause {
  element: HTMLElement;
  source: CitationSource;
}

/**
 * `<clause-citations>`: adds a button to each clause that opens the choices to copy its words with their citation, or its
 * permalink. Marks the words that the URL quotes.
 */
class ClauseCitationsElement extends HTMLElement {
  /** The choices: one element, which moves to the clause whose button was pressed. */
  private readonly choices = document.createElement('span');
  private readonly message = new CopyMessage();
  private opener: HTMLButtonElement | undefined;

  connectedCallback(): void {
    markQuotedWords();
    this.choices.className = 'citing';
    this.choices.setAttribute('role', 'group');
    this.choices.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      this.opener?.focus();
      this.close();
    });
    for (const mark of this.querySelectorAll<HTMLAnchorElement>('a.mark:not(.today)')) this.addButton(mark);
  }

  private addButton(mark: HTMLAnchorElement): void {
    const element = mark.closest<HTMLElement>('[data-clause]');
    const [, number, ordinal] = /^#s(.+)-p(\d+)$/.exec(mark.hash) ?? [];
    if (!element || !number) return;
    const section = mark.closest<HTMLElement>('[data-section-label]')?.dataset.sectionLabel;
    const label = citedClause(clauseLabel(number, Number(ordinal)), section);
    const { company = '', title = '', date = '', permalink = '' } = this.dataset;
    const clause = { element, source: { company, title, date, label, url: permalink + mark.hash } };
    const cite = button(strings.cite, () => (this.opener === cite ? this.close() : this.open(cite, clause)));
    cite.className = 'cite';
    cite.setAttribute('aria-label', strings.citeClause(spokenLabel(label)));
    cite.setAttribute('aria-expanded', 'false');
    const parent = mark.parentElement ?? element;
    parent.insertBefore(cite, parent.querySelector(':scope > ul, :scope > ol'));
  }

  private open(cite: HTMLButtonElement, { element, source }: CitedClause): void {
    this.close();
    this.opener = cite;
    cite.setAttribute('aria-expanded', 'true');
    const words = clauseWords(element);
    const quoted = { text: quoteAsText(words, source), html: quoteAsHtml(words, source), said: strings.copiedClause };
    const { label = '', url } = source;
    const linked = { text: url, html: linkAsHtml(url, label), said: strings.copiedLink };
    this.choices.setAttribute('aria-label', strings.citeClause(spokenLabel(label)));
    this.choices.replaceChildren(
      button(strings.quote, (pressed) => this.message.copy(quoted, pressed)),
      button(strings.link, (pressed) => this.message.copy(linked, pressed)),
      basketButton(this.dataset.basket ?? '', label, { kind: 'clause', url, quote: words, source }, this.message),
      this.message.element,
    );
    cite.after(this.choices);
  }

  private close(): void {
    this.choices.remove();
    this.message.clear();
    this.opener?.setAttribute('aria-expanded', 'false');
    this.opener = undefined;
  }
}

customElements.define('clause-citations', ClauseCitationsElement);
