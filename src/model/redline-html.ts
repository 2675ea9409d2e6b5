import { redlineStrings as words } from '../strings/index.ts';
import { escapeHtml } from './cite.ts';
import { clauseDetailsHtml } from './clause-details-html.ts';
import type { ClauseLeft } from './clauses-left.ts';
import { changedClauseHtml } from './changed-clause-html.ts';
import { redlineAnchor } from './changed-sections.ts';
import { type ClauseChange, clausesOfChange, relatedClauses, strangersOf } from './clause-change.ts';
import { type Diff, hasOtherLabel, hasOtherNumber, isChanged, isRenumbered, type SectionChange } from './diff.ts';
import type { DiffableSection } from './diff-input.ts';
import { describeItemNumbers } from './item-numbers.ts';
import { languageHtml, markedHtml } from './policy-lang.ts';
import { interfaceIn, type TextLanguage } from './text-language.ts';
import { printedLabel } from './policy.ts';
import { describeRenumbering } from './renumbering.ts';
import { spokenLabel } from './spoken-label.ts';
import { headingLevels, shownSections } from './redline-headings.ts';
import { linkSectionsIn, type ShowLink } from './redline-links.ts';
import { withScrollBoxes } from './scroll-box.ts';

/** The options of a redline. */
export interface RedlineStyle {
  /** Returns the URL of a clause in the revision of a date. */
  permalink: (date: string, anchor: string) => string;
  /** Returns what is shown of a link to a section of another policy. Without it, such a link stays as it is written. */
  linked?: ShowLink;
  /** Whether unchanged text is folded, or omitted where nothing can be folded, as in a feed. */
  unchanged: 'folded' | 'omitted';
  /** The language of the policy, if it is not that of the interface. */
  language?: TextLanguage;
}

/** Between the places of a clause before and after. Screen readers would say “right arrow”. */
const arrow = ` <span role="img" aria-label="${words.arrow}">→</span> `;

/**
 * Returns a redline as HTML: every clause of both revisions with its kind of change, its changed words marked, and its
 * permalinks. Sections of which only the number changed are said in one line. Hidden text names the additions and
 * removals, since screen readers do not announce `ins` and `del`.
 */
export function redlineHtml(given: Diff, style: RedlineStyle): string {
  const diff = linkSectionsIn(given, style.permalink, style.linked);
  const listed = style.unchanged === 'omitted' ? diff.sections.filter(isChanged) : diff.sections;
  const [levels, shown] = [headingLevels(listed), shownSections(listed)];
  const sections = grouped(listed, (section) => shown.has(section)).map(({ is: isShown, members }) => {
    const html = members
      .map((section) => sectionHtml(section, { level: levels.get(section) ?? 2, isShown }, diff, style))
      .join('');
    if (isShown) return html;
    const numbers = members.map(({ to }) => `§${to?.number}`).join(', ');
    // one whose number changed is not unchanged, but it has the same text
    const count = members.some(isRenumbered) ? words.sameText(members.length) : words.unchangedSections(members.length);
    return folded(`${count}: ${numbers}`, html);
  });
  return titleHtml(diff, style) + sections.join('') + renumberingHtml(diff);
}

function titleHtml({ titles }: Diff, { language = {} }: RedlineStyle): string {
  if (!titles) return '';
  const marked = (title: string) => markedHtml(escapeHtml(title), language);
  return `<p class="cited">${words.title(marked(titles.from), marked(titles.to))}</p>`;
}

function renumberingHtml({ sections }: Diff): string {
  const renumbered = sections.filter(hasOtherNumber);
  if (renumbered.length === 0) return '';
  const lines = describeRenumbering(sections).map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<details class="unchanged" data-renumbered><summary>${words.otherNumber(renumbered.length)}</summary><ul>${lines.join('')}</ul></details>`;
}

function sectionHtml(
  section: SectionChange,
  { level, isShown }: { level: number; isShown: boolean },
  diff: Diff,
  style: RedlineStyle,
): string {
  const { from, to, left = [] } = section;
  const { language = {} } = style;
  const shown = to ?? from;
  const notes = [
    from ? '' : newSectionNote(section),
    to ? '' : words.section.removed,
    from && to && from.number !== to.number ? words.section.number(from.number, to.number) : '',
    labelNote(section),
    from && to && from.title !== to.title ? words.section.title(markedHtml(escapeHtml(from.title), language)) : '',
    ...left.map(leftNote),
    ...(isChanged(section) ? describeItemNumbers(section.clauses) : []),
  ].filter(Boolean);
  const clauses = grouped(section.clauses, ({ kind }) => kind !== 'same').map(({ is: changed, members }) => {
    const html = members.map((change) => clauseHtml(change, diff, style)).join('');
    // a section that is not shown is folded as a whole
    if (changed || !isShown) return html;
    return style.unchanged === 'omitted' ? '' : folded(words.unchangedClauses(members.length), html);
  });
  return (
    `<section id="${escapeHtml(redlineAnchor(section))}"${isShown && !isChanged(section) ? ' data-around' : ''}><h${level}${languageHtml(language)}><span class="number">${escapeHtml(headingNumber(shown))}</span> ` +
    `${escapeHtml(shown?.title ?? '')}</h${level}>${notes.map((note) => `<p class="cited">${note}</p>`).join('')}` +
    `${clauses.join('')}</section>`
  );
}

/** Returns that a section is new, and which clauses of others it has. */
function newSectionNote({ clauses }: SectionChange): string {
  const labels = clauses.flatMap((change) => relatedClauses(change).from).map(({ label }) => label);
  return labels.length === 0 ? words.section.new : words.section.newWith(labels);
}

/** Returns where a clause went; its section is named if its label is the same there. */
function leftNote({ from, to, section }: ClauseLeft): string {
  const labels = to.map(({ label }) => label);
  return words.section.left(from.label, labels, labels.includes(from.label) ? escapeHtml(section) : undefined);
}

/** Returns what stands before a section's title, on its page too: its number or its label. */
function headingNumber(section: DiffableSection | undefined): string {
  return section ? printedLabel({ number: section.number, label: section.label ?? undefined }) : '';
}

function labelNote(section: SectionChange): string {
  if (!hasOtherLabel(section)) return '';
  const [from = '', to = ''] = [section.from?.label, section.to?.label].map((label) => escapeHtml(label ?? ''));
  if (from && to) return words.section.label(from, to);
  return to ? words.section.newLabel(to) : words.section.noLabel(from);
}

function clauseHtml(
  change: ClauseChange,
  { from, to }: Diff,
  { permalink, unchanged, language = {} }: RedlineStyle,
): string {
  const [all, clauses, strangers] = [clausesOfChange(change), relatedClauses(change), strangersOf(change)];
  const links = (date: string, labelled: readonly { id: string; label: string }[]) =>
    labelled
      .map(
        ({ id, label }) =>
          `<a href="${escapeHtml(permalink(date, id))}" aria-label="${spokenLabel(label)}">${label}</a>`,
      )
      .join(', ');
  const ids = (side: 'from' | 'to') => clauses[side].map(({ id }) => id).join(' ');
  const kind = change.kind === 'same' ? '' : `${tag(change.kind)} `;
  const before = ids('from') === ids('to') ? '' : links(from, clauses.from);
  const after = links(to, clauses.to);
  const others = [
    ...strangers.from.map((clause) => `; ${tag('removed')} ${links(from, [clause])}`),
    ...strangers.to.map((clause) => `; ${tag('added')} ${links(to, [clause])}`),
  ];
  const body = inLanguage(bodyHtml(change), language);
  return (
    `<div class="change" data-change="${change.kind}"><p class="cited">${kind}` +
    `${[before, after].filter(Boolean).join(arrow)}${others.join('')}</p>${unchanged === 'omitted' ? body : withScrollBoxes(body, (all.to[0] ?? all.from[0])?.label ?? '')}</div>`
  );
}

function tag(kind: keyof typeof words.kinds): string {
  return `<strong class="tag" data-tag="${kind}">${words.kinds[kind]}</strong>`;
}

function bodyHtml(change: ClauseChange): string {
  if (change.kind === 'changed') return changedClauseHtml(change);
  if (change.kind === 'added')
    return `<ins class="whole">${change.to.html}</ins>${clauseDetailsHtml(change.details ?? [])}`;
  if (change.kind === 'removed')
    return `<del class="whole">${change.from.html}</del>${clauseDetailsHtml(change.details ?? [])}`;
  return `<div>${change.to.html}</div>`;
}

/** Returns the words of a clause in an element that marks their language, and what the interface says in them in its own. */
function inLanguage(html: string, language: TextLanguage): string {
  const attributes = languageHtml(language);
  if (!attributes) return html;
  const own = languageHtml(interfaceIn(language));
  return `<div${attributes}>${html.replace(/(?<=<(?:span class="visually-hidden"|ul class="details"))>/g, `${own}>`)}</div>`;
}

function folded(summary: string, html: string): string {
  return `<details class="unchanged"><summary>${summary}</summary>${html}</details>`;
}

/** Groups consecutive items by whether something is so of them. */
function grouped<Item>(items: readonly Item[], test: (item: Item) => boolean) {
  const groups: { is: boolean; members: Item[] }[] = [];
  for (const item of items) {
    const is = test(item);
    const last = groups.at(-1);
    if (last?.is === is) last.members.push(item);
    else groups.push({ is, members: [item] });
  }
  return groups;
}
