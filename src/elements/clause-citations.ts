import { type CitationSource, citeAsHtml, citeAsText } from '../model/cite.ts';
import { citedClause } from '../model/policy.ts';
import { copy } from './copying.ts';

/** `<clause-citations>`: adds a button to each clause that copies its citation. */
class ClauseCitationsElement extends HTMLElement {
  private readonly output = document.createElement('output');

  connectedCallback(): void {
    this.output.className = 'said';
    this.append(this.output);
    for (const mark of this.querySelectorAll<HTMLAnchorElement>('a.mark:not(.today)')) {
      const section = mark.closest<HTMLElement>('[data-section-label]')?.dataset.sectionLabel;
      const label = citedClause(mark.getAttribute('aria-label') ?? '', section);
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'cite';
      button.textContent = 'Cite';
      button.setAttribute('aria-label', `Cite: copy citation of ${label}`);
      button.addEventListener('click', () => {
        const source = this.sourceOf(label, mark.hash);
        return copy(citeAsText(source), citeAsHtml(source), this.output);
      });
      const clause = mark.parentElement ?? this;
      clause.insertBefore(button, clause.querySelector(':scope > ul, :scope > ol'));
    }
  }

  private sourceOf(label: string, hash: string): CitationSource {
    const { company = '', title = '', date = '', permalink = '' } = this.dataset;
    return { company, title, date, label, url: permalink + hash };
  }
}

customElements.define('clause-citations', ClauseCitationsElement);
