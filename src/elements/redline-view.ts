/** `<redline-view>`: a switch that unfolds what did not change, and folds it again. */
class RedlineViewElement extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-switch]');
    if (!line) return;
    line.hidden = false;
    line.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) this.show(button.dataset.full === 'true');
    });
    // a link to an unchanged section opens what it is folded in
    addEventListener('hashchange', () => this.reveal());
    this.reveal();
  }

  private show(full: boolean): void {
    for (const folded of this.querySelectorAll('details')) folded.open = full;
    for (const button of this.querySelectorAll<HTMLElement>('[data-switch] button')) {
      button.setAttribute('aria-pressed', String(button.dataset.full === String(full)));
    }
  }

  private reveal(): void {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const folded = target && this.contains(target) && target.closest('details');
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  }
}

customElements.define('redline-view', RedlineViewElement);
