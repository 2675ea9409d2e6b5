import { parentNumber } from '../model/section-number.ts';
import { type WordCounts, wordCounts } from '../model/words.ts';
import { fileName } from './file-names.ts';

/** A section without an id yet. */
export interface SectionToName {
  number: string;
  title: string;
  text: string;
}

/** A section with what is compared: its name, its place and its words. */
export interface SectionWords<One> {
  one: One;
  /** Its place in reading order, from 0. */
  index: number;
  /** The title as a file name. */
  name: string;
  /** The name of the section above it, or the empty string. */
  parent: string;
  /** The number of the section above it, or the empty string. */
  parentNumber: string;
  /** Whether no other section has its name. */
  isOnly: boolean;
  title: WordCounts;
  /** Whether it has no text of its own. */
  isEmpty: boolean;
  /** The words of its text, or of the text below it if it has none. */
  words: WordCounts;
  /** The words of its text and of the text below it. */
  allWords: WordCounts;
}

/** Returns what is compared of each section. */
export function sectionWords<One extends SectionToName>(sections: readonly One[]): SectionWords<One>[] {
  const names = sections.map(({ title }) => nameOf(title));
  const byNumber = new Map(sections.map(({ number }, index) => [number, names[index] ?? '']));
  return sections.map((one, index) => {
    const above = parentNumber(one.number) ?? '';
    const below = textBelow(one, sections);
    const allWords = wordCounts(`${one.text} ${below}`);
    return {
      one,
      index,
      name: names[index] ?? '',
      parent: byNumber.get(above) ?? '',
      parentNumber: above,
      isOnly: names.filter((name) => name === names[index]).length === 1,
      title: wordCounts(withoutOrdinal(one.title)),
      isEmpty: !one.text.trim(),
      words: one.text.trim() ? wordCounts(one.text) : allWords,
      allWords,
    };
  });
}

function textBelow({ number }: SectionToName, sections: readonly SectionToName[]): string {
  return sections
    .filter((one) => one.number.startsWith(`${number}.`))
    .map(({ text }) => text)
    .join(' ');
}

function nameOf(title: string): string {
  return fileName(withoutOrdinal(title)) || title;
}

/** Removes a letter or roman numeral before a heading, which changes when sections are added or removed: `B. Fees`. */
function withoutOrdinal(title: string): string {
  return title.replace(/^(?:[A-Z]|[IVXLC]+)[.)]\s+(?=\S)/, '');
}
