import { countChanges, describeCounts } from '../model/change-counts.ts';
import { escapeHtml } from '../model/cite.ts';
import { formatDay, isDay } from '../model/day.ts';
import type { DiffableRevision } from '../model/diff-input.ts';
import { type Diff, diffRevisions } from '../model/diff.ts';
import { changedSections } from '../model/changed-sections.ts';
import { markedHtml } from '../model/policy-lang.ts';
import { type TextLanguage, textLanguage } from '../model/text-language.ts';
import { redlineControls } from '../model/redline-controls.ts';
import { redlineHtml } from '../model/redline-html.ts';
import { linkedName, type ShowLink } from '../model/redline-links.ts';
import { type ListedRevision, type RedlineSince, redlinesSince } from '../model/redlines-since.ts';
import { dayOf, formatRevision, isRevisionId } from '../model/revision-id.ts';
import { type ListedLink, placeOf, withSectionFiles } from '../model/section-files.ts';
import { linkedFile } from '../model/section-links.ts';
import { interfaceLanguage, changesStrings as strings, policyStrings } from '../strings/index.ts';
import { part, parts } from './part.ts';
import './redline-view.ts';

/** `<compare-revisions>`: shows the redline of any two revisions from `?from=&to=`, and what changed since a day from `?since=`. */
class CompareRevisionsElement extends HTMLElement {
  private readonly statusLine = part(this, '[data-said]', HTMLElement);
  private readonly comparison = part(this, '[data-comparison]', HTMLElement);
  private readonly timeline = part(this, '[data-timeline]', HTMLElement);
  private readonly sinceField = part(this, 'input[name=since]', HTMLInputElement);
  /** The two lists of revisions, if there is more than one revision. */
  private readonly revisionLists = parts(this, 'form:not([data-choose]) select', HTMLSelectElement);

  connectedCallback(): void {
    for (const form of parts(this, 'form[data-choose]', HTMLFormElement))
      void import('./choose-policy.ts').then(({ choosePolicy }) => choosePolicy(form));
    for (const form of parts(this, 'form:not([data-choose])', HTMLFormElement)) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
        history.pushState(null, '', `${location.pathname}?${fields}`);
        void this.showUrl();
      });
    }
    addEventListener('popstate', () => void this.showUrl());
    if (location.search) void this.showUrl();
  }

  /** Shows what the URL's parameters ask for. */
  private async showUrl(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    const [from, to, since] = [parameters.get('from'), parameters.get('to'), parameters.get('since')];
    this.comparison.replaceChildren();
    this.statusLine.textContent = '';
    this.showEntries(undefined);
    if (from && to) await this.compare(from, to);
    else if (since) this.showSince(since);
  }

  private async compare(from: string, to: string): Promise<void> {
    for (const list of this.revisionLists) list.value = list.name === 'from' ? from : to;
    const sides = await Promise.all([this.revision(from), this.revision(to)]).catch(() => undefined);
    if (!sides) {
      this.statusLine.textContent = strings.noPair(from, to, this.revisionLists.length > 0);
      return;
    }
    const diff = diffRevisions(...sides);
    const counts = describeCounts(countChanges(diff)).replace(/^[NT]/, (letter) => letter.toLowerCase());
    this.statusLine.textContent = strings.compared(formatRevision(from), formatRevision(to), counts);
    // both revisions are from this site, and their HTML is the same as on its pages
    this.comparison.innerHTML = redlineView(
      diff,
      this.dataset.policy ?? '',
      shownLinks(sides),
      textLanguage(this.dataset.language ?? interfaceLanguage),
    );
    this.timeline.hidden = true;
  }

  private showSince(day: string): void {
    this.sinceField.value = day;
    if (!isDay(day)) {
      this.statusLine.textContent = strings.noDay(day);
      return;
    }
    this.statusLine.textContent = strings.listed(this.showEntries(day), formatDay(day));
    const revisions = parts(this, '[data-revision]', HTMLElement).map(({ dataset }) => listedRevision(dataset));
    this.comparison.replaceChildren(...linesOf(redlinesSince(revisions, day)));
  }

  /** Shows the entries of the timeline since a day, or all of them, and returns how many are shown. */
  private showEntries(since: string | undefined): number {
    this.timeline.hidden = false;
    const entries = parts(this, '[data-day]', HTMLElement);
    for (const folded of parts(this, '[data-folded]', HTMLDetailsElement)) folded.open = since !== undefined;
    for (const entry of entries) entry.hidden = since !== undefined && (entry.dataset.day ?? '') < since;
    return entries.filter(({ hidden }) => !hidden).length;
  }

  private async revision(date: string): Promise<LinkingRevision> {
    if (!isRevisionId(date)) throw new Error(`${date} is not a revision.`);
    const response = await fetch(`${this.dataset.folder}${date}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${date}`);
    const revision = (await response.json()) as LinkingRevision;
    return withSectionFiles({ ...revision, date });
  }
}

/** A revision as its JSON has it. The list of links to sections of other policies exists only if there are several. */
type LinkingRevision = DiffableRevision & { permalink: string; sectionLinks?: readonly ListedLink[] };

/** Returns a revision of the list, whose policy is named only if the page lists several. */
function listedRevision({ revision = '', inForce, policy, title }: DOMStringMap): ListedRevision {
  return { date: revision, inForce: inForce ?? dayOf(revision), ...(policy && title ? { policy, title } : {}) };
}

/** Returns the links to redlines: of the only policy in a sentence, of several as a list of their titles. */
function linesOf(redlines: readonly RedlineSince[]): HTMLElement[] {
  const [first] = redlines;
  if (!first) return [];
  const line = document.createElement('p');
  if (!first.title) {
    line.append(linkTo(first, policyStrings.changes.redline));
    return [line];
  }
  const list = document.createElement('ul');
  list.className = 'plain columns';
  for (const redline of redlines) {
    const item = document.createElement('li');
    item.append(linkTo(redline, redline.title ?? ''));
    list.append(item);
  }
  line.textContent = policyStrings.changes.redlines;
  return [line, list];
}

/** Returns the link to a redline, on the page of the policy if this one lists several. */
function linkTo({ from, to, policy }: RedlineSince, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${policy ? `${policy}/` : ''}?from=${from}&to=${to}`;
  link.textContent = words;
  return link;
}

/** Returns a function that returns what the redline of two revisions shows of a link to another policy. */
function shownLinks(revisions: readonly LinkingRevision[]): ShowLink {
  return (date, link) => {
    const { sectionLinks = [] } = revisions.find((revision) => revision.date === date) ?? {};
    const target = sectionLinks.find((listed) => linkedFile(placeOf(listed)) === linkedFile(link));
    if (!target) return undefined;
    // the site may be shown at another origin than that of its permalinks
    const { pathname, hash } = new URL(target.permalink);
    return { name: linkedName(target.policyTitle, target.number ?? undefined), url: pathname + hash };
  };
}

/** Returns a redline as HTML, with links to the sections that changed; `policy` is the URL of the policy. */
function redlineView(diff: Diff, policy: string, linked: ShowLink, language: TextLanguage): string {
  const links = changedSections(diff).map(({ anchor, number, title, remark }) => {
    const words = markedHtml(escapeHtml(title), language) + (remark ? ` (${escapeHtml(remark)})` : '');
    return `<li><a href="#${escapeHtml(anchor)}"><span class="number">${escapeHtml(number)}</span> <span>${words}</span></a></li>`;
  });
  const permalink = (date: string, anchor: string) => `${policy}${date}/#${anchor}`;
  const html = redlineHtml(diff, { permalink, linked, unchanged: 'folded', language });
  return (
    `<redline-view>${links.length > 0 ? `<nav class="changed" aria-label="${strings.changedSections}"><ul class="plain" data-changed>${links.join('')}</ul></nav>` : ''}` +
    `<div>${redlineControls(diff, strings)}<div class="prose redline">${html}</div></div></redline-view>`
  );
}

customElements.define('compare-revisions', CompareRevisionsElement);
