import { wordCounts, similarity } from '../model/words.ts';
import { fileName, unusedName } from './file-names.ts';
import type { OutlinedSection } from './outline.ts';

/** What of a section of the revision before is compared. */
export interface KnownSection {
  id: string;
  title: string;
  clauses: readonly { text: string }[];
}

/** From how alike its heading or its text is, a section is one that the revision before had. */
const alike = { title: 0.5, text: 0.6 };

/**
 * The file name of each section, in the order given. A section that the revision before had keeps its name: by the same
 * heading first, then by the most alike heading and text. `notes` says what was taken for the same.
 */
export function sectionIds(
  sections: readonly (OutlinedSection & { text: string })[],
  before: readonly KnownSection[],
  notes: string[],
): string[] {
  const names = new Map<OutlinedSection, string>();
  const free = new Set(before);
  const take = (section: OutlinedSection, known: KnownSection): void => {
    names.set(section, known.id);
    free.delete(known);
    if (known.title !== section.title) notes.push(`“${section.title}” is taken for ${known.id}, “${known.title}”.`);
  };
  for (const section of sections) {
    const same = [...free].find(({ title }) => fileName(title) === fileName(section.title));
    if (same) take(section, same);
  }
  const candidates = sections
    .filter((section) => !names.has(section))
    .flatMap((section) => [...free].map((known) => ({ section, known, score: likeness(section, known) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { section, known } of candidates) {
    if (!names.has(section) && free.has(known)) take(section, known);
  }
  const taken = new Set(names.values());
  return sections.map((section) => {
    const name =
      names.get(section) ??
      unusedName(fileName(section.title) || `section-${section.number.replaceAll('.', '-')}`, taken);
    taken.add(name);
    return name;
  });
}

function likeness(section: OutlinedSection & { text: string }, known: KnownSection): number {
  const title = similarity(wordCounts(section.title), wordCounts(known.title));
  const [now, before] = [section.text, known.clauses.map((clause) => clause.text).join(' ')].map(wordCounts);
  const text = now?.total && before?.total ? similarity(now, before) : 0;
  return title >= alike.title || text >= alike.text ? title + text : 0;
}
