import { type Diff, isChanged, type SectionChange } from '../model/diff.ts';

/** The most headings that are named of a kind: more make no sentence. */
const most = 5;

/**
 * Which sections changed, in a sentence: `Changed: “Backups”; added: “Staff”.` How many clauses did is told by whatever shows
 * the changes.
 */
export function describeSections({ sections }: Pick<Diff, 'sections'>): string {
  const named = (what: string, changes: readonly SectionChange[]): string[] => {
    if (changes.length === 0) return [];
    const titles = changes.slice(0, most).map(({ from, to }) => `“${(to ?? from)?.title ?? ''}”`);
    const rest = changes.length > most ? ` and ${changes.length - most} more` : '';
    return [`${what}: ${titles.join(', ')}${rest}`];
  };
  const parts = [
    ...named(
      'changed',
      sections.filter((section) => section.from && section.to && isChanged(section)),
    ),
    ...named(
      'added',
      sections.filter(({ from }) => !from),
    ),
    ...named(
      'removed',
      sections.filter(({ to }) => !to),
    ),
  ].join('; ');
  return parts ? `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.` : 'No section changed.';
}
