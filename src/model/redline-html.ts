import { escapeHtml } from './cite.ts';
import { changedClauseHtml } from './changed-clause-html.ts';
import { type ClauseChange, type Diff, hasOtherNumber, isChanged, isRenumbered, type SectionChange } from './diff.ts';
import { describeItemNumbers } from './item-numbers.ts';
import { pluralize } from './pluralize.ts';
import { sectionAnchor } from './policy.ts';
import { describeRenumbering } from './renumbering.ts';
import { withScrollBoxes } from './scroll-box.ts';

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
 * permalinks. Sections of which only the number changed are said in one line. Hidden text names the additions and
 * removals, since screen readers do not announce `ins` and `del`.
 */
export function redlineHtml(diff: Diff, style: RedlineStyle): string {
  const sections = groupConsecutive(diff.sections, isChanged).map(({ changed, members }) => {
    if (!changed && style.unchanged === 'omitted') return '';
    const html = members.map((section) => sectionHtml(section, diff, style)).join('');
    if (changed) return html;
    const numbers = members.map(({ to }) => `§${to?.number}`).join(', ');
    // one whose number changed is not unchanged, but it has the same text
    const count = members.some(isRenumbered)
      ? `${pluralize(members.length, 'section')} with the same text`
      : pluralize(members.length, 'unchanged section');
    return folded(`${count}: ${numbers}`, html);
  });
  return titleHtml(diff) + sections.join('') + renumberingHtml(diff);
}

function titleHtml({ titles }: Diff): string {
  if (!titles) return '';
  return `<p class="cited">The title was “${escapeHtml(titles.from)}” and is “${escapeHtml(titles.to)}”.</p>`;
}

function renumberingHtml({ sections }: Diff): string {
  const renumbered = sections.filter(hasOtherNumber);
  if (renumbered.length === 0) return '';
  const lines = describeRenumbering(sections).map((line) => `<li>${line}</li>`);
  return `<details class="unchanged" data-renumbered><summary>${pluralize(renumbered.length, 'section')} with another number</summary><ul>${lines.join('')}</ul></details>`;
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
    ...(isChanged(section) ? describeItemNumbers(section.clauses) : []),
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

function clauseHtml(change: ClauseChange, { from, to }: Diff, { permalink, unchanged }: RedlineStyle): string {
  const earlier = 'from' in change ? change.from : undefined;
  const later = 'to' in change ? change.to : undefined;
  const link = (date: string, { id, label }: { id: string; label: string }) =>
    `<a href="${escapeHtml(permalink(date, id))}">${label}</a>`;
  const kind = change.kind === 'same' ? '' : `<strong class="tag">${changeLabels[change.kind]}</strong> `;
  const before = earlier && earlier.id !== later?.id ? link(from, earlier) : '';
  const after = later ? link(to, later) : '';
  const body = bodyHtml(change);
  return (
    `<div class="change" data-change="${change.kind}"><p class="cited">${kind}` +
    `${[before, after].filter(Boolean).join(' → ')}</p>${unchanged === 'omitted' ? body : withScrollBoxes(body, (later ?? earlier)?.label ?? '')}</div>`
  );
}

function bodyHtml(change: ClauseChange): string {
  if (change.kind === 'changed') return changedClauseHtml(change);
  if (change.kind === 'added') return `<ins class="whole">${change.to.html}</ins>`;
  if (change.kind === 'removed') return `<del class="whole">${change.from.html}</del>`;
  return `<div>${change.to.html}</div>`;
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
