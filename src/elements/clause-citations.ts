import { type CitationSource, citeAsHtml, citeAsText } from '../model/cite.ts';
import { copy } from './copying.ts';

/** `<clause-citations>`: gives each clause in it a button that copies the clause's citation. */
class ClauseCitationsElement extends HTMLElement {
  private readonly said = document.createElement('output');

  connectedCallback(): void {
    this.said.className = 'said';
    this.append(this.said);
    for (const mark of this.querySelectorAll<HTMLAnchorElement>('a.mark:not(.today)')) {
      const label = mark.getAttribute('aria-label') ?? '';
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'cite';
      button.textContent = 'Cite';
      button.setAttribute('aria-label', `Cite: copy citation of ${label}`);
      button.addEventListener('click', () => {
        const source = this.sourceOf(label, mark.hash);
        return copy(citeAsText(source), citeAsHtml(source), this.said);
      });
      const line = mark.parentElement ?? this;
      line.insertBefore(button, line.querySelector(':scope > ul, :scope > ol'));
    }
  }

  private sourceOf(label: string, hash: string): CitationSource {
    const { company = '', title = '', date = '', permalink = '' } = this.dataset;
    return { company, title, date, label, url: permalink + hash };
  }
}

customElements.define('clause-citations', ClauseCitationsElement);
