import type { ClauseChange } from './clause-change.ts';
import type { DiffableRevision, DiffableSection } from './diff-input.ts';
import { groupClauses } from './group-clauses.ts';
import { type ClauseLeft, clausesLeft } from './clauses-left.ts';
import { nameLinksElsewhere } from './links-elsewhere.ts';
import { mergeClauses } from './merge-clauses.ts';
import { nameWordsElsewhere } from './words-elsewhere.ts';
import { pairClauses } from './pair-clauses.ts';
import { depthOf } from './section-number.ts';

/** The change of a section, with the changes of its clauses in reading order. */
export interface SectionChange {
  /** The section's file name, which pairs the sections of both revisions. */
  id: string;
  from?: DiffableSection;
  to?: DiffableSection;
  clauses: ClauseChange[];
  /** The clauses that went to other sections, whose changes tell of them. */
  left?: ClauseLeft[];
}

/** Everything that changed from one revision to another. */
export interface Diff {
  from: string;
  to: string;
  /** The titles of both revisions, if they differ. */
  titles?: { from: string; to: string };
  /** The sections of `to` in their order; each removed one follows the section it followed in `from`, and those below that one. */
  sections: SectionChange[];
}

/** Returns what changed from one revision to another. Sections pair by file name, clauses by their text. */
export function diffRevisions(from: DiffableRevision, to: DiffableRevision): Diff {
  const groups = groupClauses(from, to, pairClauses(from, to));
  const groupOf = new Map(groups.flatMap((group) => [...group.from, ...group.to].map((clause) => [clause, group])));
  const earlier = new Map(from.sections.map((section) => [section.id, section]));
  const sections = to.sections.map((section): SectionChange => {
    const old = earlier.get(section.id);
    return { id: section.id, ...(old ? { from: old } : {}), to: section, clauses: mergeClauses(old, section, groupOf) };
  });
  const kept = new Set(to.sections.map(({ id }) => id));
  for (const [index, section] of from.sections.entries()) {
    if (kept.has(section.id)) continue;
    const previous = from.sections[index - 1]?.id;
    sections.splice(placeAfter(previous, section, sections), 0, {
      id: section.id,
      from: section,
      clauses: mergeClauses(section, undefined, groupOf),
    });
  }
  const changes = sections.flatMap(({ clauses }) => clauses);
  nameLinksElsewhere(changes);
  nameWordsElsewhere(changes);
  const left = clausesLeft(sections);
  for (const section of sections) {
    const gone = left.get(section.id);
    if (gone) section.left = gone;
  }
  const titles = from.title === to.title ? {} : { titles: { from: from.title, to: to.title } };
  return { from: from.date, to: to.date, ...titles, sections };
}

/** Returns the place for a removed section after the previous one: not between a section and those below it. */
function placeAfter(
  previous: string | undefined,
  { number }: DiffableSection,
  sections: readonly SectionChange[],
): number {
  const at = sections.findIndex(({ id }) => id === previous) + 1;
  if (at === 0) return 0;
  const below = sections.slice(at).findIndex(({ to }) => to === undefined || depthOf(to.number) <= depthOf(number));
  return below < 0 ? sections.length : at + below;
}

/**
 * Returns whether a section changed: its clauses, one of which may have left it, its title or its label, or because it was added or removed. Its number may
 * differ, and its label with it.
 */
export function isChanged(section: SectionChange): boolean {
  const { from, to, clauses, left = [] } = section;
  return (
    from?.title !== to?.title || isRelabelled(section) || left.length > 0 || clauses.some(({ kind }) => kind !== 'same')
  );
}

/** Returns whether a section has another label although its number is the same. */
export function isRelabelled(section: SectionChange): boolean {
  return hasOtherLabel(section) && !hasOtherNumber(section);
}

/** Returns whether a section has another label, or only one of the revisions gives it one. */
export function hasOtherLabel({ from, to }: SectionChange): boolean {
  return from !== undefined && to !== undefined && (from.label ?? '') !== (to.label ?? '');
}

/** Returns whether a section has the same title and clauses, but another number. */
export function isRenumbered(section: SectionChange): boolean {
  return !isChanged(section) && section.from?.number !== section.to?.number;
}

/** Returns whether a section has another number, whatever else changed. */
export function hasOtherNumber({ from, to }: SectionChange): boolean {
  return from !== undefined && to !== undefined && from.number !== to.number;
}

/** Returns whether two revisions are the same in all that readers see, the numbers of sections included. */
export function isEmpty({ titles, sections }: Diff): boolean {
  return !titles && sections.every((section) => !isChanged(section) && !isRenumbered(section));
}
