import { ageOn } from '../model/age.ts';
import { formatDay } from '../model/day.ts';
import { localDay } from '../model/local-day.ts';
import { ageStrings } from '../strings/index.ts';

/** `<as-of-today>`: updates what it says of time, which is as of the build, to the reader's day. */
class AsOfToday extends HTMLElement {
  connectedCallback(): void {
    const today = localDay(new Date());
    for (const { dataset, element } of this.marked('data-since')) {
      // a reader whose clock is wrong sees what the build said
      if (dataset.since && dataset.since <= today) element.textContent = ageStrings.ago(ageOn(dataset.since, today));
    }
    for (const { dataset, element } of this.marked('data-reviews')) {
      const words = ageStrings.overdue((dataset.reviews ?? '').split(' ').filter((day) => day < today).length);
      element.hidden = words === '';
      if (words) element.querySelector('a')?.replaceChildren(words);
    }
    for (const { element } of this.marked('data-today')) element.textContent = formatDay(today);
  }

  private marked(attribute: string): { element: HTMLElement; dataset: DOMStringMap }[] {
    return [...this.querySelectorAll<HTMLElement>(`[${attribute}]`)].map((element) => ({
      element,
      dataset: element.dataset,
    }));
  }
}

customElements.define('as-of-today', AsOfToday);
