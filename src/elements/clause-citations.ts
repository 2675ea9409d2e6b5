import { type CitationSource, citeAsHtml, citeAsText } from '../model/cite.ts';

/** `<clause-citations>`: gives each clause in it a button that copies the clause's citation. */
class ClauseCitationsElement extends HTMLElement {
  private readonly said = document.createElement('output');

  connectedCallback(): void {
    this.said.className = 'said';
    this.append(this.said);
    for (const mark of this.querySelectorAll<HTMLAnchorElement>('a.mark')) {
      const label = mark.getAttribute('aria-label') ?? '';
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'cite';
      button.textContent = 'Cite';
      button.setAttribute('aria-label', `Cite: copy citation of ${label}`);
      button.addEventListener('click', () => this.copy(this.sourceOf(label, mark.hash)));
      const line = mark.parentElement ?? this;
      line.insertBefore(button, line.querySelector(':scope > ul, :scope > ol'));
    }
  }

  private sourceOf(label: string, hash: string): CitationSource {
    const { company = '', title = '', date = '', permalink = '' } = this.dataset;
    return { company, title, date, label, url: permalink + hash };
  }

  private async copy(source: CitationSource): Promise<void> {
    const text = citeAsText(source);
    try {
      const blob = (content: string, type: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob(text, 'text/plain'),
          'text/html': blob(citeAsHtml(source), 'text/html'),
        }),
      ]);
      this.say(`Copied: ${text}`);
    } catch {
      // no clipboard here (an insecure address, or permission denied): show the text to copy by hand
      this.say(text);
    }
  }

  private say(text: string): void {
    this.said.textContent = text;
    this.said.classList.add('shown');
    setTimeout(() => this.said.classList.remove('shown'), 8000);
  }
}

customElements.define('clause-citations', ClauseCitationsElement);
