import { type Diff, isChanged, isRenumbered } from './diff.ts';
import type { Section } from './policy.ts';

/** A revision's effect on a section. `from` is the date of the revision before it. */
export type SectionEvent =
  | { kind: 'first'; date: string }
  | { kind: 'added' | 'changed' | 'renumbered' | 'withdrawn'; date: string; from: string };

/** The fields of a revision that the history of sections needs. */
interface RevisionOutline {
  date: string;
  sections: readonly Pick<Section, 'id'>[];
}

/**
 * Returns the history of a section, newest event first: its changes, its withdrawal, and its first appearance.
 * Both `revisions` and `changes` are ordered newest first.
 */
export function sectionHistory(
  id: string,
  revisions: readonly RevisionOutline[],
  changes: readonly Diff[],
): SectionEvent[] {
  const events = changes.flatMap((diff): SectionEvent[] => {
    const section = diff.sections.find((candidate) => candidate.id === id);
    if (!section || (!isChanged(section) && !isRenumbered(section))) return [];
    const kind = !section.from ? 'added' : !section.to ? 'withdrawn' : isRenumbered(section) ? 'renumbered' : 'changed';
    return [{ kind, date: diff.to, from: diff.from }];
  });
  const oldest = revisions.at(-1);
  if (oldest?.sections.some((section) => section.id === id)) events.push({ kind: 'first', date: oldest.date });
  return events;
}

/** Returns each section that is missing from the newest revision, with the last revision that has it; newest first. */
export function withdrawnSections<Revision extends RevisionOutline>(
  revisions: readonly Revision[],
): { id: string; last: Revision; withdrawnBy: Revision }[] {
  const seen = new Set(revisions[0]?.sections.map(({ id }) => id));
  return revisions.slice(1).flatMap((last, index) =>
    last.sections.flatMap(({ id }) => {
      const withdrawnBy = revisions[index];
      if (seen.has(id) || !withdrawnBy) return [];
      seen.add(id);
      return [{ id, last, withdrawnBy }];
    }),
  );
}
