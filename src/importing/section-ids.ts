import { matchSections, type MatchedSection } from './match-sections.ts';
import { fileName, unusedName } from './file-names.ts';

/** The part of an existing section that is compared. */
export interface ExistingSection {
  id: string;
  number: string;
  title: string;
  clauses: readonly { text: string }[];
}

/** A section without an id yet. */
export interface SectionToName {
  number: string;
  title: string;
  text: string;
}

/** The id of each section, in the given order, with notes on those that are matched under another title or not for certain. */
export interface AssignedIds {
  ids: string[];
  notes: string[];
  /** The names in `same` that no section has: of the import on the left, of the existing revision on the right. */
  unknown: string[];
}

/**
 * Assigns each section its id, which is its file name. A section that is certainly an existing one takes that one's id, and
 * so does one that `same` names: a new file name with the existing one that it continues. Others get an id from their title.
 */
export function assignIds(
  sections: readonly SectionToName[],
  existing: readonly ExistingSection[],
  same: ReadonlyMap<string, string> = new Map(),
): AssignedIds {
  const before = existing.map((section) => ({ ...section, text: section.clauses.map(({ text }) => text).join(' ') }));
  const named = new Map(
    sections.flatMap((section) => {
      const [, old] = [...same].find(([name]) => name === nameFor(section) || name === section.number) ?? [];
      const other = before.find(({ id }) => id === old);
      return other ? [[section, other] as const] : [];
    }),
  );
  const { matches, uncertain } = matchSections(sections, before, named);
  const taken = new Set([...matches.values()].map(({ id }) => id));
  const ids = sections.map((section) => {
    const id = matches.get(section)?.id ?? unusedName(nameFor(section), taken);
    taken.add(id);
    return id;
  });
  return {
    ids,
    notes: [
      ...[...matches]
        .filter(([section, other]) => section.title !== other.title)
        .map(([{ title }, other]) => `“${title}” keeps the file name ${other.id}.mdx: it matches “${other.title}”.`),
      ...uncertain
        .filter(({ section, other }) => !matches.has(section) && ![...matches.values()].includes(other))
        .map(({ section, other }) => uncertainNote(section, ids[sections.indexOf(section)] ?? '', other)),
    ],
    unknown: [...same]
      .filter(([, old]) => ![...named.values()].some(({ id }) => id === old))
      .map(([name, old]) => `${name}=${old}`),
  };
}

function uncertainNote({ title }: SectionToName, id: string, other: MatchedSection): string {
  return `“${title}” is new, and “${other.title}” is gone. If it is the same section, import with --same ${id}=${other.id}.`;
}

function nameFor({ title, number }: SectionToName): string {
  return fileName(title) || `section-${number.replaceAll('.', '-')}`;
}
