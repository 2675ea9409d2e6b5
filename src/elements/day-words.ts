import { localDay } from '../model/local-day.ts';

/** `<day-words>`: shows its part that holds before a day, or the one from that day on, by the reader's clock. */
class DayWords extends HTMLElement {
  connectedCallback(): void {
    const isReached = localDay(new Date()) >= (this.dataset.from ?? '');
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = (part.dataset.when === 'after') !== isReached;
  }
}

customElements.define('day-words', DayWords);
