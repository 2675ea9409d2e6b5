/** `<redline-view>`: a switch between the changes alone and the full text; links to folded text unfold it. */
class RedlineViewElement extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-switch]');
    if (!line) return;
    line.hidden = false;
    for (const button of line.querySelectorAll('button')) {
      button.addEventListener('click', () => this.show(button.dataset.full === 'true'));
    }
    addEventListener('hashchange', () => this.reveal());
    this.reveal();
  }

  private show(full: boolean): void {
    for (const folded of this.querySelectorAll('details')) folded.open = full;
    for (const button of this.querySelectorAll<HTMLElement>('[data-switch] button')) {
      button.setAttribute('aria-pressed', String(button.dataset.full === String(full)));
    }
  }

  /** Unfolds the section that the URL's fragment names, if it is folded. */
  private reveal(): void {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const folded = target && this.contains(target) && target.closest('details');
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  }
}

customElements.define('redline-view', RedlineViewElement);
