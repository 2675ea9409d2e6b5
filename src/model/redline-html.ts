import { pluralize } from './pluralize.ts';
import { escapeHtml } from './cite.ts';
import { type ClauseChange, type Diff, isChanged, type SectionChange, type WordRun } from './diff.ts';
import { sectionAnchor } from './policy.ts';

/** The options of a redline. */
export interface RedlineStyle {
  /** Returns the URL of a clause in the revision of a date. */
  permalink: (date: string, anchor: string) => string;
  /** Whether unchanged text is folded, or omitted where nothing can be folded, as in a feed. */
  unchanged: 'folded' | 'omitted';
}

const changeLabels = { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' } as const;

/**
 * Returns a redline as HTML: every clause of both revisions with its kind of change, its changed words marked, and its
 * permalinks. Hidden text names the additions and removals, since screen readers do not announce `ins` and `del`.
 */
export function redlineHtml(diff: Diff, style: RedlineStyle): string {
  return groupConsecutive(diff.sections, isChanged)
    .map(({ changed, members }) => {
      if (!changed && style.unchanged === 'omitted') return '';
      const html = members.map((section) => sectionHtml(section, diff, style)).join('');
      if (changed) return html;
      const numbers = members.map(({ to }) => `§${to?.number}`).join(', ');
      return folded(`${pluralize(members.length, 'unchanged section')}: ${numbers}`, html);
    })
    .join('');
}

/** Returns the id of a section on the page of the redline. */
export function redlineAnchor({ id, to }: SectionChange): string {
  return to ? sectionAnchor(to.number) : `removed-${id}`;
}

function sectionHtml(section: SectionChange, diff: Diff, style: RedlineStyle): string {
  const { from, to } = section;
  const shown = to ?? from;
  const notes = [
    from ? '' : 'This section is new.',
    to ? '' : 'This section was removed.',
    from && to && from.number !== to.number ? `Its number was ${from.number} and is ${to.number}.` : '',
    from && to && from.title !== to.title ? `Its title was “${escapeHtml(from.title)}”.` : '',
  ].filter(Boolean);
  const clauses = groupConsecutive(section.clauses, ({ kind }) => kind !== 'same').map(({ changed, members }) => {
    const html = members.map((change) => clauseHtml(change, diff, style)).join('');
    // an unchanged section is folded as a whole
    if (changed || !isChanged(section)) return html;
    return style.unchanged === 'omitted' ? '' : folded(pluralize(members.length, 'unchanged clause'), html);
  });
  return (
    `<section id="${escapeHtml(redlineAnchor(section))}"><h2><span class="number">${shown?.number}.</span> ` +
    `${escapeHtml(shown?.title ?? '')}</h2>${notes.map((note) => `<p class="cited">${note}</p>`).join('')}` +
    `${clauses.join('')}</section>`
  );
}

function clauseHtml(change: ClauseChange, { from, to }: Diff, { permalink }: RedlineStyle): string {
  const earlier = 'from' in change ? change.from : undefined;
  const later = 'to' in change ? change.to : undefined;
  const words = 'words' in change ? change.words : undefined;
  const { html } = 'to' in change ? change.to : change.from;
  const link = (date: string, { id, label }: { id: string; label: string }) =>
    `<a href="${escapeHtml(permalink(date, id))}">${label}</a>`;
  const kind = change.kind === 'same' ? '' : `<strong class="tag">${changeLabels[change.kind]}</strong> `;
  const before = earlier && earlier.id !== later?.id ? link(from, earlier) : '';
  const after = later ? link(to, later) : '';
  const body = words
    ? `<p>${words.map(wordsHtml).join('')}</p>`
    : change.kind === 'added'
      ? `<ins class="whole">${html}</ins>`
      : change.kind === 'removed'
        ? `<del class="whole">${html}</del>`
        : `<div>${html}</div>`;
  return (
    `<div class="change" data-change="${change.kind}"><p class="cited">${kind}` +
    `${[before, after].filter(Boolean).join(' → ')}</p>${body}</div>`
  );
}

function wordsHtml({ kind, text }: WordRun): string {
  if (kind === 'added') return `<ins>${withHiddenLabels(text, '[added: ', ' end of addition]')}</ins>`;
  if (kind === 'removed') return `<del>${withHiddenLabels(text, '[removed: ', ' end of removal]')}</del>`;
  return escapeHtml(text);
}

/** Puts labels for screen readers around words, inside the white space at both ends so that no space is added. */
function withHiddenLabels(text: string, before: string, after: string): string {
  const hidden = (label: string) => `<span class="visually-hidden">${label}</span>`;
  const words = text.trim();
  if (!words) return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${hidden(before)}${escapeHtml(words)}${hidden(after)}${text.slice(at + words.length)}`;
}

function folded(summary: string, html: string): string {
  return `<details class="unchanged"><summary>${summary}</summary>${html}</details>`;
}

/** Groups consecutive items by whether they changed. */
function groupConsecutive<Item>(items: readonly Item[], hasChanged: (item: Item) => boolean) {
  const groups: { changed: boolean; members: Item[] }[] = [];
  for (const item of items) {
    const changed = hasChanged(item);
    const last = groups.at(-1);
    if (last?.changed === changed) last.members.push(item);
    else groups.push({ changed, members: [item] });
  }
  return groups;
}
