import { longestIncreasingSubsequence } from '../model/longest-increasing-subsequence.ts';
import { compareNumbers, parentNumber, precedingNumber, sectionNumberPattern } from '../model/section-number.ts';
import type { NumberedHeading, NumberedSection } from './heading-number.ts';

/**
 * A sentence for each number that is another one than in the source, for the headings without any, and for each section
 * that its number puts elsewhere. `own` has the source's numbers, `places` what became of each.
 */
export function numberNotes(
  sections: readonly NumberedSection[],
  own: readonly (NumberedHeading | undefined)[],
  places: ReadonlyMap<string, string>,
): string[] {
  return [...changes(sections, own, places), ...given(sections), ...moves(sections)];
}

function changes(
  sections: readonly NumberedSection[],
  own: readonly (NumberedHeading | undefined)[],
  places: ReadonlyMap<string, string>,
): string[] {
  const keepers = new Map(
    sections
      .filter(({ number }, index) => number === own[index]?.number)
      .map((section) => [section.number, section.title]),
  );
  const reason = ({ number, written }: NumberedHeading, here: string): string => {
    if (number === here) return `${written} is written ${number}`;
    if (!sectionNumberPattern.test(number)) return 'a section cannot have that number';
    if (keepers.has(number)) return `${number} is “${keepers.get(number)}”`;
    for (const needed of [parentNumber(number), precedingNumber(number)]) {
      if (needed === undefined || keepers.has(needed)) continue;
      const place = places.get(needed);
      if (place !== undefined) return `${needed} is ${place} here`;
      if (!sections.some((section) => section.number === needed && section.written === undefined))
        return `there is no ${needed}`;
    }
    return 'the text above the first heading has it';
  };
  return sections.flatMap(({ number, title, written }, index) => {
    const mine = own[index];
    if (!mine || written === number) return [];
    return `“${title}” is ${written} in the source and ${number} here: ${reason(mine, number)}.`;
  });
}

function given(sections: readonly NumberedSection[]): string[] {
  if (sections.length === 0) return [];
  const without = sections.filter(({ written }) => written === undefined);
  if (without.length === sections.length) return ['The sections are numbered by their order.'];
  const list = without.map(({ number, title }) => `“${title}” is ${number}`).join(', ');
  return list ? [`Without a number in the source: ${list} here.`] : [];
}

/** Tells of sections that stand elsewhere in the order of the numbers than in the document. */
function moves(sections: readonly NumberedSection[]): string[] {
  const ordered = [...sections].sort((a, b) => compareNumbers(a.number, b.number));
  const places = new Map(ordered.map((section, index) => [section, index]));
  const placeIn = (section: NumberedSection) => places.get(section) ?? 0;
  const keepers = sections.filter(({ number, written }) => number === written);
  const stayed = longestIncreasingSubsequence(keepers, placeIn);
  // a section that was given its number has moved, and not those around it
  const fits = (section: NumberedSection, index: number) =>
    sections.every(
      (other, at) => other === section || !stayed.has(other) || at < index === placeIn(other) < placeIn(section),
    );
  const moved = new Set(
    sections.filter((section, index) => !stayed.has(section) && !fits(section, index)).map(({ number }) => number),
  );
  return sections.flatMap((section) => {
    const { number, title } = section;
    if (!moved.has(number) || moved.has(parentNumber(number) ?? '')) return [];
    const before = ordered[placeIn(section) - 1];
    const place = before ? `after ${before.number} “${before.title}”` : 'first';
    return `“${title}” stands ${place} here, by its number ${number}, and elsewhere in the source.`;
  });
}
