import { formatDay, isDay } from '../model/day.ts';
import type { DiffableRevision } from '../model/diff-input.ts';
import { diffRevisions, isChanged } from '../model/diff.ts';
import { escapeHtml } from '../model/cite.ts';
import { countChanges, describeCounts } from '../model/change-counts.ts';
import { redlineAnchor, redlineHtml } from '../model/redline-html.ts';
import './redline-view.ts';

const viewSwitch =
  '<p class="switch" data-switch hidden><button type="button" aria-pressed="true" data-full="false">Changes only</button> ' +
  '<button type="button" aria-pressed="false" data-full="true">Full text</button></p>';

/** `<compare-revisions>`: the redline of any two revisions from `?from=&to=`, and what changed since a day from `?since=`. */
class CompareRevisionsElement extends HTMLElement {
  connectedCallback(): void {
    for (const form of this.querySelectorAll('form')) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
        history.pushState(null, '', `${location.pathname}?${fields}`);
        void this.fromAddress();
      });
    }
    addEventListener('popstate', () => void this.fromAddress());
    if (location.search) void this.fromAddress();
  }

  private async fromAddress(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const [from, to, since] = [query.get('from'), query.get('to'), query.get('since')];
    this.within('[data-comparison]').replaceChildren();
    this.say('');
    this.list(undefined);
    if (from && to) await this.compare(from, to);
    else if (since) this.since(since);
  }

  private async compare(from: string, to: string): Promise<void> {
    this.choose('from', from);
    this.choose('to', to);
    const sides = await Promise.all([this.revision(from), this.revision(to)]).catch(() => undefined);
    if (!sides) {
      this.say(`There are no two revisions of ${from} and ${to}. Choose from the lists.`);
      return;
    }
    const diff = diffRevisions(...sides);
    const changed = diff.sections.filter(isChanged);
    const counts = changed.length === 0 ? 'nothing changed' : describeCounts(countChanges(diff));
    this.say(`From ${formatDay(from)} to ${formatDay(to)}: ${counts}.`);
    const links = changed.map((section) => {
      const { number, title } = section.to ?? section.from ?? { number: '', title: '' };
      return `<li><a href="#${escapeHtml(redlineAnchor(section))}"><span class="number">${number}</span> ${escapeHtml(title)}</a></li>`;
    });
    const permalink = (date: string, anchor: string) => `${this.dataset.policy}${date}/#${anchor}`;
    // the two revisions are this site's own, and their HTML is what its pages show
    this.within('[data-comparison]').innerHTML =
      `<redline-view><nav aria-label="Changed sections"><ul class="plain">${links.join('')}</ul></nav>${viewSwitch}` +
      `<div class="prose redline">${redlineHtml(diff, { permalink, unchanged: 'folded' })}</div></redline-view>`;
    this.within('[data-timeline]').hidden = true;
  }

  private since(day: string): void {
    const field = this.querySelector<HTMLInputElement>('input[name=since]');
    if (field) field.value = day;
    if (!isDay(day)) {
      this.say(`“${day}” is not a day, written as YYYY-MM-DD.`);
      return;
    }
    const shown = this.list(day);
    const number = shown === 0 ? 'Nothing has' : shown === 1 ? 'One thing has' : `${shown} things have`;
    this.say(`${number} changed since ${formatDay(day)}.`);
    const dates = [...this.querySelectorAll<HTMLElement>('[data-revision]')].map(
      ({ dataset }) => dataset.revision ?? '',
    );
    const [newest] = dates;
    const then = dates.find((date) => date <= day);
    if (!then || !newest || then === newest) return;
    const link = document.createElement('a');
    link.href = `?from=${then}&to=${newest}`;
    link.textContent = 'The redline of the policy in force on that day against today’s';
    const line = document.createElement('p');
    line.append(link);
    this.within('[data-comparison]').replaceChildren(line);
  }

  /** Shows what changed on or after a day, or everything; says how many entries are shown. */
  private list(day: string | undefined): number {
    this.within('[data-timeline]').hidden = false;
    let shown = 0;
    for (const entry of this.querySelectorAll<HTMLElement>('[data-day]')) {
      entry.hidden = day !== undefined && (entry.dataset.day ?? '') < day;
      if (!entry.hidden) shown++;
    }
    return shown;
  }

  private async revision(date: string): Promise<DiffableRevision> {
    if (!isDay(date)) throw new Error(`${date} is no date`);
    const response = await fetch(`${this.dataset.folder}${date}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${date}`);
    return response.json() as Promise<DiffableRevision>;
  }

  private choose(name: string, date: string): void {
    const select = this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select) select.value = date;
  }

  private say(text: string): void {
    this.within('[data-said]').textContent = text;
  }

  private within(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}

customElements.define('compare-revisions', CompareRevisionsElement);
