import { pluralize } from './pluralize.ts';
import { escapeHtml } from './cite.ts';
import { type ClauseChange, type Diff, isChanged, type SectionChange, type WordRun } from './diff.ts';
import { sectionAnchor } from './policy.ts';

/** How a redline is written. */
export interface RedlineStyle {
  /** The address of a clause in the revision of a date. */
  permalink: (date: string, anchor: string) => string;
  /** What happens to text that did not change: it is folded, or left out where nothing can be folded. */
  unchanged: 'folded' | 'left-out';
}

/** The kinds of change in words. */
export const changeWords = { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' } as const;

/**
 * A redline as HTML: every clause of both sides with its kind in words, its words marked, and its permalinks. What is
 * added and removed is said as well as marked, since screen readers say nothing for `ins` and `del`.
 */
export function redlineHtml(diff: Diff, style: RedlineStyle): string {
  return runsOf(diff.sections, isChanged)
    .map(({ differs, members }) => {
      const html = members.map((section) => sectionHtml(section, diff, style)).join('');
      if (differs) return html;
      if (style.unchanged === 'left-out') return '';
      const numbers = members.map(({ to }) => `§${to?.number}`).join(', ');
      return folded(`${pluralize(members.length, 'unchanged section')}: ${numbers}`, html);
    })
    .join('');
}

/** The id of a changed section on the page of its redline. */
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
  const clauses = runsOf(section.clauses, ({ kind }) => kind !== 'same').map(({ differs, members }) => {
    const html = members.map((change) => clauseHtml(change, diff, style)).join('');
    // an unchanged section is folded as a whole
    if (differs || (!isChanged(section) && style.unchanged === 'folded')) return html;
    return style.unchanged === 'left-out' ? '' : folded(pluralize(members.length, 'unchanged clause'), html);
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
  const html = later?.html ?? earlier?.html ?? '';
  const link = (date: string, { id, label }: { id: string; label: string }) =>
    `<a href="${escapeHtml(permalink(date, id))}">${label}</a>`;
  const kind = change.kind === 'same' ? '' : `<strong class="tag">${changeWords[change.kind]}</strong> `;
  const before = earlier && earlier.id !== later?.id ? link(from, earlier) : '';
  const after = later ? link(to, later) : '';
  const body = words
    ? `<p>${words.map(runHtml).join('')}</p>`
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

function runHtml({ kind, text }: WordRun): string {
  if (kind === 'added') return `<ins>${framed(text, '[added: ', ' end of addition]')}</ins>`;
  if (kind === 'removed') return `<del>${framed(text, '[removed: ', ' end of removal]')}</del>`;
  return escapeHtml(text);
}

/** Words between others that are heard but not seen; the space at their ends stays outside, so that none is added. */
function framed(text: string, before: string, after: string): string {
  const said = (words: string) => `<span class="visually-hidden">${words}</span>`;
  const words = text.trim();
  if (!words) return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${said(before)}${escapeHtml(words)}${said(after)}${text.slice(at + words.length)}`;
}

function folded(summary: string, html: string): string {
  return `<details class="unchanged"><summary>${summary}</summary>${html}</details>`;
}

/** Neighbours of which all changed, or none, together. */
function runsOf<Item>(items: readonly Item[], changed: (item: Item) => boolean) {
  const runs: { differs: boolean; members: Item[] }[] = [];
  for (const item of items) {
    const differs = changed(item);
    const last = runs.at(-1);
    if (last?.differs === differs) last.members.push(item);
    else runs.push({ differs, members: [item] });
  }
  return runs;
}
