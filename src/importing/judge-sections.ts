import { similarity } from '../model/words.ts';
import type { SectionToName, SectionWords } from './section-words.ts';

/** What is known of two sections besides their own words, as far as those around them are matched already. */
export interface Surroundings {
  /** How similar their subjects are, from 0 to 1: their headings and texts by the words that few other sections have. */
  subject: number;
  /** Whether the sections above them have the same heading or are matched, or most of what stands below the one is below the other. */
  sameParent: boolean;
  /** Whether the sections right before them are matched with each other, and those right after them too. */
  sameNeighbors: boolean;
  /** Whether most sections below each of them are matched with sections below the other. */
  sameChildren: boolean;
}

/** How likely it is that two sections are the same one: the higher the score, the more. */
export interface Judgement {
  score: number;
  verdict: 'certain' | 'maybe' | 'other';
}

/**
 * The similarities of texts, from 0 to 1: of the same text under any heading, of the same text reworded, of one of which half
 * is the same, of one that can be the same, and of one that is no contradiction to a similar heading. Texts without a common
 * subject reach about 0.2, and long ones of contracts up to 0.5.
 */
const threshold = { most: 0.75, certain: 0.6, half: 0.5, maybe: 0.4, related: 0.25 };

/** The similarities of headings: of those that have two words of three in common, and of those that differ in an article. */
const similarTitle = 0.65;
const nearlySameTitle = 0.9;

/** The similarities of subjects: of one section in the same place, of a pair to ask about, and of a pair with similar headings. */
const subjects = { samePlace: 0.4, maybe: 0.45, underTitle: 0.2 };

/** Texts with fewer words are too short to tell sections apart. */
const shortText = 8;

/** Judges whether two sections are the same one by heading, place, number and text together. */
export function judgeSections(
  section: SectionWords<SectionToName>,
  other: SectionWords<SectionToName>,
  { subject, sameParent, sameNeighbors, sameChildren }: Surroundings,
): Judgement {
  const sameTitle = section.name === other.name;
  const title = sameTitle ? 1 : similarity(section.title, other.title);
  const isAlike = title >= similarTitle;
  const text = textSimilarity(section, other, isAlike);
  const isShort = [section, other].some(({ words, allWords }) => (isAlike ? allWords : words).total < shortText);
  const sameNumber = section.one.number === other.one.number;
  const isOnly = sameTitle && section.isOnly && other.isOnly;
  const isReworded =
    (text >= threshold.maybe && title + text >= (sameNumber ? 0.9 : 1)) ||
    (text >= threshold.half && hasTitleOf(section, other)) ||
    (text >= threshold.related && isAlike);
  const fitsGap =
    sameTitle ||
    (isShort
      ? isAlike
      : text >= threshold.half || (text >= threshold.related && title + text >= 0.6) || subject >= subjects.samePlace);
  const certain =
    (isOnly && (sameParent || text >= threshold.related)) ||
    (sameTitle && (text >= threshold.certain || (sameParent && (text >= threshold.maybe || isShort)))) ||
    (isShort && sameParent && title >= nearlySameTitle) ||
    (text === 1 && (sameParent || sameNumber)) ||
    (!isShort && text >= threshold.certain && (sameParent || title >= threshold.maybe || text >= threshold.most)) ||
    (!isShort && sameParent && isReworded) ||
    (sameParent && sameNeighbors && fitsGap) ||
    sameChildren;
  const score =
    2 * text + (sameTitle ? 1.5 : 0.5 * title) + (sameParent ? 0.5 : 0) + (sameNumber ? 0.25 : 0) + (isOnly ? 1 : 0);
  if (certain) return { score: score - (section.isEmpty === other.isEmpty ? 0 : 0.25), verdict: 'certain' };
  const isMaybe = sameTitle || subject >= subjects.maybe || (title >= 0.5 && subject >= subjects.underTitle);
  return { score: subject + (sameTitle ? 1 : 0.5 * title), verdict: isMaybe ? 'maybe' : 'other' };
}

/**
 * Returns how similar the texts of two sections are. Under similar headings the text below them counts too, because a section
 * that gets subsections, or loses them, is still the same one.
 */
function textSimilarity(
  section: SectionWords<SectionToName>,
  other: SectionWords<SectionToName>,
  withBelow: boolean,
): number {
  const hasWords = section.words.total > 0 && other.words.total > 0;
  if (!hasWords) return 0;
  const own = section.isEmpty === other.isEmpty ? similarity(section.words, other.words) : 0;
  return withBelow ? Math.max(own, similarity(section.allWords, other.allWords)) : own;
}

/** Returns whether all words of one heading are in the other one. */
function hasTitleOf({ title }: SectionWords<SectionToName>, { title: other }: SectionWords<SectionToName>): boolean {
  const [fewer, more] = title.total < other.total ? [title, other] : [other, title];
  return fewer.total > 0 && [...fewer.counts].every(([word, count]) => (more.counts.get(word) ?? 0) >= count);
}
