import { type Diff, isChanged, isRenumbered, type SectionChange } from '../model/diff.ts';

/** The most headings that the sentence names of each kind. */
const mostNamed = 5;

/**
 * Returns a sentence that names the sections that changed: `Changed: “Backups”; added: “Staff”.` It says if the title of the
 * policy changed. It has no counts of clauses, because every page that shows the changes has them.
 */
export function describeSections({ sections, titles }: Pick<Diff, 'sections' | 'titles'>): string {
  const parts = [
    ...(titles ? ['the title changed'] : []),
    ...headings(
      'changed',
      sections.filter((section) => section.from && section.to && isChanged(section)),
    ),
    ...headings(
      'added',
      sections.filter(({ from }) => !from),
    ),
    ...headings(
      'removed',
      sections.filter(({ to }) => !to),
    ),
  ].join('; ');
  if (parts) return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
  return sections.some(isRenumbered) ? 'Sections were renumbered.' : 'No section changed.';
}

function headings(verb: string, changes: readonly SectionChange[]): string[] {
  if (changes.length === 0) return [];
  const titles = changes.slice(0, mostNamed).map(({ from, to }) => `“${(to ?? from)?.title ?? ''}”`);
  const rest = changes.length > mostNamed ? ` and ${changes.length - mostNamed} more` : '';
  return [`${verb}: ${titles.join(', ')}${rest}`];
}
