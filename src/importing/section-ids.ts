import GithubSlugger from 'github-slugger';
import { wordsOf, similarity } from '../model/words.ts';
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
    const same = [...free].find(({ title }) => slug(title) === slug(section.title));
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
    const name = names.get(section) ?? unused(slug(section.title) || `section-${section.number}`, taken);
    taken.add(name);
    return name;
  });
}

function likeness(section: OutlinedSection & { text: string }, known: KnownSection): number {
  const title = similarity(section.title, known.title);
  const words = known.clauses.map(({ text }) => text).join(' ');
  const text = wordsOf(section.text).length && wordsOf(words).length ? similarity(section.text, words) : 0;
  return title >= alike.title || text >= alike.text ? title + text : 0;
}

/** Lower-case letters, digits and hyphens, without diacritics. */
function slug(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '');
  return new GithubSlugger()
    .slug(plain)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function unused(name: string, taken: ReadonlySet<string>): string {
  const plain = name.replaceAll('.', '-');
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
