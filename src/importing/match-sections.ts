import { parentNumber } from '../model/section-number.ts';
import { similarity, wordCounts, type WordCounts } from '../model/words.ts';
import { fileName } from './file-names.ts';

/** A section without an id yet. */
export interface SectionToName {
  number: string;
  title: string;
  text: string;
}

/** An existing section with its text. */
export interface MatchedSection extends SectionToName {
  id: string;
}

/** Sections that are certainly existing ones, and pairs that may be the same. */
export interface SectionMatches<Section, Other> {
  matches: Map<Section, Other>;
  uncertain: { section: Section; other: Other }[];
}

/**
 * The similarities of texts, from 0 to 1: of the same text under any heading, of the same text reworded, of one that can be
 * the same, and of one that is no contradiction to an equal heading. Texts without a common subject reach about 0.2.
 */
const threshold = { most: 0.75, certain: 0.6, maybe: 0.4, related: 0.25 };

/** Texts with fewer words are too short to tell sections apart. */
const shortText = 8;

/**
 * Matches sections with existing ones by heading, parent, text and number together. A heading that only one section has on
 * each side is certain under the same parent, or with a related text; one that several have needs the text or the parent.
 * Another heading needs most of the text; of a chapter without text, that is the text below it. `known` are matches that are given.
 */
export function matchSections<Section extends SectionToName, Other extends MatchedSection>(
  sections: readonly Section[],
  existing: readonly Other[],
  known: ReadonlyMap<Section, Other>,
): SectionMatches<Section, Other> {
  const matches = new Map(known);
  const taken = new Set(known.values());
  const [now, before] = [describe(sections), describe(existing)];
  const pairs = now
    .flatMap((section) => before.map((other) => ({ section, other, ...judge(section, other) })))
    .filter(({ verdict }) => verdict !== 'other')
    .sort((a, b) => b.score - a.score);
  const isFree = ({ section, other }: (typeof pairs)[number]) => !matches.has(section.one) && !taken.has(other.one);
  for (const pair of pairs) {
    if (pair.verdict !== 'certain' || !isFree(pair)) continue;
    matches.set(pair.section.one, pair.other.one);
    taken.add(pair.other.one);
  }
  const uncertain = pairs.filter(isFree).map(({ section, other }) => ({ section: section.one, other: other.one }));
  return { matches, uncertain };
}

/** A section with what is compared: its name, that of its parent, and its words, or those below it if it has none. */
interface Described<One> {
  one: One;
  name: string;
  parent: string;
  /** Whether no other section has its name. */
  isOnly: boolean;
  title: WordCounts;
  words: WordCounts;
  /** Whether it has no text of its own. */
  isEmpty: boolean;
}

function describe<One extends SectionToName>(sections: readonly One[]): Described<One>[] {
  const names = sections.map(({ title }) => nameOf(title));
  const byNumber = new Map(sections.map(({ number }, index) => [number, names[index] ?? '']));
  return sections.map((one, index) => ({
    one,
    name: names[index] ?? '',
    parent: byNumber.get(parentNumber(one.number) ?? '') ?? '',
    isOnly: names.filter((name) => name === names[index]).length === 1,
    title: wordCounts(withoutOrdinal(one.title)),
    isEmpty: !one.text.trim(),
    words: wordCounts(one.text.trim() || textBelow(one, sections)),
  }));
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

function judge(
  section: Described<SectionToName>,
  other: Described<SectionToName>,
): { score: number; verdict: 'certain' | 'maybe' | 'other' } {
  const isShort = section.words.total < shortText || other.words.total < shortText;
  const isComparable = section.isEmpty === other.isEmpty && section.words.total > 0 && other.words.total > 0;
  const text = isComparable ? similarity(section.words, other.words) : 0;
  const sameTitle = section.name === other.name;
  const title = sameTitle ? 1 : similarity(section.title, other.title);
  const sameParent = section.parent === other.parent;
  const sameNumber = section.one.number === other.one.number;
  const isOnly = sameTitle && section.isOnly && other.isOnly;
  const score =
    2 * text + (sameTitle ? 1.5 : 0.5 * title) + (sameParent ? 0.5 : 0) + (sameNumber ? 0.25 : 0) + (isOnly ? 1 : 0);
  const reworded = title + text;
  const certain =
    (isOnly && (sameParent || text >= threshold.related)) ||
    (sameTitle && (text >= threshold.certain || (sameParent && (text >= threshold.maybe || isShort)))) ||
    (text === 1 && (sameParent || sameNumber)) ||
    (!isShort && text >= threshold.certain && (sameParent || title >= threshold.maybe || text >= threshold.most)) ||
    (!isShort && sameParent && text >= threshold.maybe && (reworded >= 1 || (sameNumber && reworded >= 0.9)));
  if (certain) return { score, verdict: 'certain' };
  return { score, verdict: sameTitle || text >= threshold.certain || title >= 0.5 ? 'maybe' : 'other' };
}
