import { similarity, wordCounts } from '../model/words.ts';
import { fileName, unusedName } from './file-names.ts';

/** The part of an existing section that is compared. */
export interface ExistingSection {
  id: string;
  title: string;
  clauses: readonly { text: string }[];
}

/** A section without an id yet. */
export interface SectionToName {
  number: string;
  title: string;
  text: string;
}

/** The id of each section, in the given order, with a note for each that was matched although its title differs. */
export interface AssignedIds {
  ids: string[];
  notes: string[];
}

/** The similarities, from 0 to 1, from which on two sections match by their title or by their text. */
const threshold = { title: 0.5, text: 0.6 };

/**
 * Assigns each section its id, which is its file name. A section that matches an existing one takes that one's id: by the same
 * title first, then by the most similar title and text. Others get an id from their title.
 */
export function assignIds(sections: readonly SectionToName[], existing: readonly ExistingSection[]): AssignedIds {
  const matches = new Map<SectionToName, ExistingSection>();
  const free = new Set(existing);
  const match = (section: SectionToName, other: ExistingSection): void => {
    matches.set(section, other);
    free.delete(other);
  };
  for (const section of sections) {
    const same = [...free].find(({ title }) => fileName(title) === fileName(section.title));
    if (same) match(section, same);
  }
  const candidates = sections
    .filter((section) => !matches.has(section))
    .flatMap((section) => [...free].map((other) => ({ section, other, score: score(section, other) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { section, other } of candidates) {
    if (!matches.has(section) && free.has(other)) match(section, other);
  }
  const taken = new Set([...matches.values()].map(({ id }) => id));
  const ids = sections.map((section) => {
    const id = matches.get(section)?.id ?? unusedName(nameFor(section), taken);
    taken.add(id);
    return id;
  });
  const notes = [...matches]
    .filter(([section, other]) => section.title !== other.title)
    .map(([{ title }, other]) => `“${title}” keeps the file name ${other.id}.mdx: it matches “${other.title}”.`);
  return { ids, notes };
}

function nameFor({ title, number }: SectionToName): string {
  return fileName(title) || `section-${number.replaceAll('.', '-')}`;
}

/** Returns the summed similarity of title and text, or 0 if neither reaches its threshold. */
function score(section: SectionToName, other: ExistingSection): number {
  const title = similarity(wordCounts(section.title), wordCounts(other.title));
  const [now, before] = [section.text, other.clauses.map((clause) => clause.text).join(' ')].map(wordCounts);
  const text = now?.total && before?.total ? similarity(now, before) : 0;
  return title >= threshold.title || text >= threshold.text ? title + text : 0;
}
