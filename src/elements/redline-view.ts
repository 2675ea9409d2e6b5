import { changesStrings as strings } from '../strings/index.ts';

/**
 * `<redline-view>`: makes its switch between the changes alone and the full text work, and its buttons that go from change to
 * change. Links to folded text unfold it.
 */
class RedlineViewElement extends HTMLElement {
  private stops: HTMLElement[] = [];
  /** The change that the buttons went to last, and how far the page was scrolled then. */
  private last = { index: -1, scrolled: -1 };

  connectedCallback(): void {
    this.stops = [...this.querySelectorAll<HTMLElement>('.redline > section:not([data-around])')].flatMap(changesIn);
    for (const button of this.querySelectorAll<HTMLElement>('[data-full]')) {
      button.addEventListener('click', () => this.show(button.dataset.full === 'true'));
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      button.addEventListener('click', () => this.step(Number(button.dataset.step)));
    }
    const bar = this.querySelector<HTMLElement>('.steps');
    if (bar) keepClearOf(bar);
    addEventListener('hashchange', () => this.reveal());
    this.reveal();
  }

  private show(full: boolean): void {
    for (const folded of this.querySelectorAll('details')) folded.open = full;
    for (const button of this.querySelectorAll<HTMLElement>('[data-full]')) {
      button.setAttribute('aria-pressed', String(button.dataset.full === String(full)));
    }
  }

  /** Goes to a change: counted from the last one, or from where the reader has scrolled to since. */
  private step(by: number): void {
    const from = scrollY === this.last.scrolled ? this.last.index : this.indexAtTop(by);
    const index = Math.min(Math.max(from + by, 0), this.stops.length - 1);
    for (const [at, stop] of this.stops.entries()) stop.toggleAttribute('data-current', at === index);
    this.stops[index]?.scrollIntoView();
    this.last = { index, scrolled: scrollY };
    const output = this.querySelector('[data-at]');
    if (output) output.textContent = strings.at(index + 1, this.stops.length);
  }

  /** Returns the index of the last change above the reader’s line, or for a step back that of the first one below it. */
  private indexAtTop(by: number): number {
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const found = this.stops.findIndex((stop) => stop.getBoundingClientRect().top > line + by);
    const below = found === -1 ? this.stops.length : found;
    return by > 0 ? below - 1 : below;
  }

  /** Unfolds the section that the URL’s fragment names, if it is folded. */
  private reveal(): void {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const folded = target && this.contains(target) && target.closest('details');
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  }
}

/** Keeps what the page scrolls to below a bar that stays in view, however many lines the bar has. */
function keepClearOf(bar: HTMLElement): void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => {
    // a bar that was removed has no height
    style.scrollPaddingTop = bar.isConnected ? `${bar.offsetHeight + 8}px` : '';
  });
  observer.observe(bar);
}

/** Returns the changed clauses of a section, or the section itself if only its heading changed. */
function changesIn(section: HTMLElement): HTMLElement[] {
  const clauses = [...section.querySelectorAll<HTMLElement>('[data-change]:not([data-change=same])')];
  return clauses.length > 0 ? clauses : [section];
}

customElements.define('redline-view', RedlineViewElement);
