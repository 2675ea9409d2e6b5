import { judgeSections } from './judge-sections.ts';
import { compareRareWords } from './rare-words.ts';
import { compareSurroundings } from './section-surroundings.ts';
import { type SectionToName, sectionWords } from './section-words.ts';

/** An existing section with its text. */
export interface MatchedSection extends SectionToName {
  id: string;
}

/** Sections that are certainly existing ones, and pairs that may be the same: of each existing section at most one. */
export interface SectionMatches<Section, Other> {
  matches: Map<Section, Other>;
  uncertain: { section: Section; other: Other }[];
}

/**
 * Matches sections with existing ones by heading, parent, text and number together. A heading that only one section has on
 * each side is certain under the same parent, or with a related text; one that several have needs the text or the parent.
 * Another heading needs most of the text, or less of it with a similar heading or in the same place between sections that are
 * matched; there the rare words of both can be enough. Of a chapter without text, that is the text below it. `known` are matches that are given.
 */
export function matchSections<Section extends SectionToName, Other extends MatchedSection>(
  sections: readonly Section[],
  existing: readonly Other[],
  known: ReadonlyMap<Section, Other>,
): SectionMatches<Section, Other> {
  const [now, before] = [sectionWords(sections), sectionWords(existing)];
  const matches = new Map(known);
  const taken = new Set(known.values());
  const compareSubjects = compareRareWords(now.map(subjectOf), before.map(subjectOf));
  // each match says more about the sections around it
  for (;;) {
    const surroundings = compareSurroundings(now, before, matches);
    const pairs = now
      .flatMap((section) => before.map((other) => ({ section, other })))
      .filter(({ section, other }) => !matches.has(section.one) && !taken.has(other.one))
      .map(({ section, other }) => {
        const subject = compareSubjects(section.index, other.index);
        const judgement = judgeSections(section, other, { subject, ...surroundings(section, other) });
        return { section, other, ...judgement };
      })
      .filter(({ verdict }) => verdict !== 'other')
      .sort((a, b) => b.score - a.score);
    if (pairs.every(({ verdict }) => verdict === 'maybe')) {
      const likeliest = pairs.filter(({ other }, index) => pairs.findIndex((pair) => pair.other === other) === index);
      return {
        matches,
        uncertain: likeliest.map(({ section, other }) => ({ section: section.one, other: other.one })),
      };
    }
    for (const { section, other, verdict } of pairs) {
      if (verdict !== 'certain' || matches.has(section.one) || taken.has(other.one)) continue;
      matches.set(section.one, other.one);
      taken.add(other.one);
    }
  }
}

function subjectOf({ one: { title, text } }: { one: SectionToName }): string {
  return `${title} ${text}`;
}
