import { parentNumber } from '../model/section-number.ts';
import { similarity, wordCounts, type WordCounts } from '../model/words.ts';
import type { SectionToName } from './section-ids.ts';
import { fileName } from './file-names.ts';

/** An existing section with its text. */
export interface MatchedSection extends SectionToName {
  id: string;
}

/** Sections that are certainly existing ones, and pairs that may be the same. */
export interface SectionMatches<Section, Other> {
  matches: Map<Section, Other>;
  uncertain: { section: Section; other: Other }[];
}

/** The similarity, from 0 to 1, from which a text is certainly the same; and from which a title or text may be. */
const threshold = { certain: 0.6, maybe: 0.3 };

/** Texts with fewer words are too short to tell sections apart. */
const shortText = 8;

/**
 * Matches sections with existing ones by heading, parent, text and number together. A heading that only one section has on
 * each side is certain, unless the text went elsewhere; one that several have is not enough without the text or the
 * parent. Another heading needs most of the text. `known` are matches that are given.
 */
export function matchSections<Section extends SectionToName, Other extends MatchedSection>(
  sections: readonly Section[],
  existing: readonly Other[],
  known: ReadonlyMap<Section, Other>,
): SectionMatches<Section, Other> {
  const matches = new Map(known);
  const now = describe(sections);
  const before = describe(existing);
  const pairs = now
    .flatMap((section) => before.map((other) => ({ section, other, ...judge(section, other, now, before) })))
    .sort((a, b) => b.score - a.score);
  const isFree = ({ section, other }: (typeof pairs)[number]) =>
    !matches.has(section.one) && ![...matches.values()].includes(other.one);
  for (const pair of pairs) {
    if (pair.verdict === 'certain' && isFree(pair)) matches.set(pair.section.one, pair.other.one);
  }
  const uncertain = pairs
    .filter((pair) => pair.verdict === 'maybe' && isFree(pair))
    .map(({ section, other }) => ({ section: section.one, other: other.one }));
  return { matches, uncertain };
}

/** A section with what is compared: its name, that of its parent, and its words. */
interface Described<One> {
  one: One;
  name: string;
  parent: string;
  title: WordCounts;
  words: WordCounts;
}

function describe<One extends SectionToName>(sections: readonly One[]): Described<One>[] {
  const names = new Map(sections.map(({ number, title }) => [number, fileName(title) || title]));
  return sections.map((one) => ({
    one,
    name: fileName(one.title) || one.title,
    parent: names.get(parentNumber(one.number) ?? '') ?? '',
    title: wordCounts(one.title),
    words: wordCounts(one.text),
  }));
}

function judge<A extends SectionToName, B extends SectionToName>(
  section: Described<A>,
  other: Described<B>,
  now: readonly Described<A>[],
  before: readonly Described<B>[],
): { score: number; verdict: 'certain' | 'maybe' | 'other' } {
  const isShort = section.words.total < shortText || other.words.total < shortText;
  const text = section.words.total && other.words.total ? similarity(section.words, other.words) : 0;
  const title = similarity(section.title, other.title);
  const sameTitle = section.name === other.name;
  const sameParent = section.parent === other.parent;
  const sameNumber = section.one.number === other.one.number;
  const score = 2 * text + (sameTitle ? 1.5 : 0.5 * title) + (sameParent ? 0.5 : 0) + (sameNumber ? 0.25 : 0);
  const isOnly = [now, before].every((all) => all.filter(({ name }) => name === section.name).length === 1);
  if (sameTitle && isOnly) return { score: score + 1, verdict: 'certain' };
  if (sameTitle && (text >= threshold.certain || (sameParent && (text >= threshold.maybe || isShort))))
    return { score, verdict: 'certain' };
  // most of a long text, whatever the heading: it was reworded
  if (!isShort && text >= threshold.certain) return { score, verdict: 'certain' };
  if (text === 1 && (sameParent || sameNumber)) return { score, verdict: 'certain' };
  if (title >= 0.5 && text >= threshold.maybe) return { score, verdict: 'certain' };
  const isMaybe = sameTitle || text >= threshold.maybe || title >= 0.5;
  return { score, verdict: isMaybe ? 'maybe' : 'other' };
}
