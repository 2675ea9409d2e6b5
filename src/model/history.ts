import { type Diff, isChanged } from './diff.ts';
import type { Section } from './policy.ts';

/** What a revision did to a section. `from` is the revision before it. */
export type SectionEvent =
  { kind: 'first'; date: string } | { kind: 'added' | 'changed' | 'withdrawn'; date: string; from: string };

/** The parts of a revision that a history looks at. */
interface Dated {
  date: string;
  sections: readonly Pick<Section, 'id'>[];
}

/** What became of a section, newest first: when it first appeared, each change to it, and when it was withdrawn. */
export function sectionHistory(id: string, revisions: readonly Dated[], changes: readonly Diff[]): SectionEvent[] {
  const events = changes.flatMap((diff): SectionEvent[] => {
    const section = diff.sections.find((candidate) => candidate.id === id);
    if (!section || !isChanged(section)) return [];
    const kind = !section.from ? 'added' : !section.to ? 'withdrawn' : 'changed';
    return [{ kind, date: diff.to, from: diff.from }];
  });
  const oldest = revisions.at(-1);
  if (oldest?.sections.some((section) => section.id === id)) events.push({ kind: 'first', date: oldest.date });
  return events;
}

/** The sections that an older revision has and the newest has not, each with the last revision that has it. */
export function withdrawnSections<Revision extends Dated>(
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
