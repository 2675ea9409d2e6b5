import { type MatchedSection, matchSections } from './match-sections.ts';
import { sectionName, unusedName } from './file-names.ts';
import type { SectionToName } from './section-words.ts';

/** The part of an existing section that is compared. */
export interface ExistingSection {
  id: string;
  number: string;
  title: string;
  clauses: readonly { text: string; html?: string }[];
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
 * so does one that `same` names: a new file name with the existing one that it continues. Others get an id from their title. `group` is
 * the policy or the day that stands before the pairs of `--same`, if several policies or revisions are imported.
 */
export function assignIds(
  sections: readonly SectionToName[],
  existing: readonly ExistingSection[],
  same: ReadonlyMap<string, string> = new Map(),
  group?: string,
): AssignedIds {
  const prefix = group === undefined ? '' : `${group}:`;
  const before = existing.map((section) => ({ ...section, text: section.clauses.map(({ text }) => text).join(' ') }));
  const ids = (known: ReadonlyMap<SectionToName, MatchedSection>) => {
    const { matches, uncertain } = matchSections(sections, before, known);
    // a file name that is gone names another section for ever
    const taken = new Set(before.map(({ id }) => id));
    const names = sections.map((section) => {
      const id = matches.get(section)?.id ?? unusedName(sectionName(section.title, section.number), taken);
      taken.add(id);
      return id;
    });
    return { names, matches, uncertain };
  };
  // the names in `same` are those that an import without it gives
  const provisional = same.size > 0 ? ids(new Map()).names : [];
  const named = new Map<SectionToName, MatchedSection>();
  const unknown: string[] = [];
  for (const [name, old] of same) {
    const section = sections.find((one, index) => one.number === name || provisional[index] === name);
    const other = before.find(({ id }) => id === old);
    if (section && other && !named.has(section)) named.set(section, other);
    else unknown.push(`${name}=${old}`);
  }
  const { names, matches, uncertain } = ids(named);
  return {
    ids: names,
    notes: [
      ...[...matches]
        .filter(([section, other]) => section.title !== other.title)
        .map(([{ title }, other]) => `“${title}” keeps the file name ${other.id}.mdx: it matches “${other.title}”.`),
      ...uncertain.map(({ section, other }) =>
        uncertainNote(section, `${prefix}${names[sections.indexOf(section)]}`, other),
      ),
    ],
    unknown,
  };
}

function uncertainNote({ title }: SectionToName, id: string, other: MatchedSection): string {
  return `“${title}” is new, and “${other.title}” is gone. If it is the same section, import with --same ${id}=${other.id}.`;
}
