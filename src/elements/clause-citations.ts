import { citedClause, clauseLabel } from '../model/policy.ts';
import { quotedParameter } from '../model/quoted-parameter.ts';
import { spokenLabel } from '../model/spoken-label.ts';
import { interfaceLanguage, citingStrings as strings } from '../strings/index.ts';
import { button } from './button.ts';

/**
 * `<clause-citations>`: adds a button to each clause that opens the choices to cite or collect it. Marks the words that the
 * URL quotes. What few readers need is loaded when they do.
 */
class ClauseCitationsElement extends HTMLElement {
  /** The button whose choices are open, and the choices. */
  private opener: HTMLButtonElement | undefined;
  private choices: HTMLElement | undefined;

  connectedCallback(): void {
    if (new URLSearchParams(location.search).has(quotedParameter))
      void import('./clause-words.ts').then(({ markQuotedWords }) => markQuotedWords());
    for (const mark of this.querySelectorAll<HTMLAnchorElement>('a.mark:not(.today)')) this.addButton(mark);
    // ready when a button is pressed, so that the next Tab reaches the choices
    this.addEventListener('focusin', () => void loadChoices().catch(() => {}), { once: true });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !this.opener) return;
      this.opener.focus();
      this.close();
    });
  }

  private addButton(mark: HTMLAnchorElement): void {
    const clause = mark.closest<HTMLElement>('[data-clause]');
    const [, number, ordinal] = /^#s(.+)-p(\d+)$/.exec(mark.hash) ?? [];
    if (!clause || !number) return;
    const section = mark.closest<HTMLElement>('[data-section-label]')?.dataset.sectionLabel;
    const label = citedClause(clauseLabel(number, Number(ordinal)), section);
    const cite = button(strings.cite, () =>
      this.opener === cite ? this.close() : this.open(cite, clause, label, mark.hash),
    );
    cite.className = 'cite';
    // the words around it may be in another language
    cite.lang = interfaceLanguage;
    cite.setAttribute('aria-label', strings.citeClause(spokenLabel(label)));
    cite.setAttribute('aria-expanded', 'false');
    const parent = mark.parentElement ?? clause;
    parent.insertBefore(cite, parent.querySelector(':scope > ul, :scope > ol'));
  }

  private async open(cite: HTMLButtonElement, clause: HTMLElement, label: string, hash: string): Promise<void> {
    this.close();
    this.opener = cite;
    cite.setAttribute('aria-expanded', 'true');
    const { clauseChoices } = await loadChoices().catch((error) => {
      if (this.opener === cite) this.close();
      throw error;
    });
    // the reader may have gone on to another clause
    if (this.opener !== cite) return;
    const { company = '', title = '', date = '', permalink = '', basket = '' } = this.dataset;
    const source = { company, title, date, label, url: permalink + hash };
    this.choices = clauseChoices(clause, source, this.dataset, basket);
    cite.after(this.choices);
  }

  private close(): void {
    this.choices?.remove();
    this.opener?.setAttribute('aria-expanded', 'false');
    this.opener = undefined;
  }
}

/** Loads what makes the choices. Throws if it is out of reach. */
function loadChoices() {
  return import('./clause-choices.ts');
}

customElements.define('clause-citations', ClauseCitationsElement);
