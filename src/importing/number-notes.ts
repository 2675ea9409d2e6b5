import { longestIncreasingSubsequence } from '../model/longest-increasing-subsequence.ts';
import { compareNumbers, parentNumber, precedingNumber, sectionNumberPattern } from '../model/section-number.ts';
import type { NumberedHeading, NumberedSection } from './heading-number.ts';

/**
 * Returns a note for each number that was changed, one for all headings without a number in the source, and one for
 * each section that its number moves to another place. `own` has the numbers in the source; `assigned` maps them to the
 * new ones.
 */
export function numberNotes(
  sections: readonly NumberedSection[],
  own: readonly (NumberedHeading | undefined)[],
  assigned: ReadonlyMap<string, string>,
): string[] {
  return [...changedNumbers(sections, own, assigned), ...addedNumbers(sections), ...movedSections(sections)];
}

function changedNumbers(
  sections: readonly NumberedSection[],
  own: readonly (NumberedHeading | undefined)[],
  assigned: ReadonlyMap<string, string>,
): string[] {
  const keepers = new Map(
    sections
      .filter(({ number }, index) => number === own[index]?.number)
      .map((section) => [section.number, section.title]),
  );
  const reason = ({ number, written }: NumberedHeading, here: string): string => {
    if (number === here) return `${written} is written as ${number}`;
    if (!sectionNumberPattern.test(number)) return 'it is not a valid section number';
    if (keepers.has(number)) return `${number} is already the number of “${keepers.get(number)}”`;
    for (const needed of [parentNumber(number), precedingNumber(number)]) {
      if (needed === undefined || keepers.has(needed)) continue;
      const place = assigned.get(needed);
      if (place !== undefined) return `${needed} became ${place}`;
      if (!sections.some((section) => section.number === needed && section.written === undefined))
        return `there is no ${needed}`;
    }
    return 'it is the number of the text above the first heading';
  };
  return sections.flatMap(({ number, title, written }, index) => {
    const heading = own[index];
    if (!heading || written === number) return [];
    return `“${title}” is ${written} in the source and ${number} here: ${reason(heading, number)}.`;
  });
}

function addedNumbers(sections: readonly NumberedSection[]): string[] {
  if (sections.length === 0) return [];
  const unnumbered = sections.filter(({ written }) => written === undefined);
  if (unnumbered.length === sections.length) return ['No heading has a number: sections are numbered in order.'];
  const list = unnumbered.map(({ number, title }) => `“${title}” is ${number}`).join(', ');
  return list ? [`Not numbered in the source: ${list} here.`] : [];
}

/** Returns a note for each section whose place in the order of the numbers is not its place in the document. */
function movedSections(sections: readonly NumberedSection[]): string[] {
  const ordered = [...sections].sort((a, b) => compareNumbers(a.number, b.number));
  const places = new Map(ordered.map((section, index) => [section, index]));
  const placeOf = (section: NumberedSection) => places.get(section) ?? 0;
  const keepers = sections.filter(({ number, written }) => number === written);
  const stayed = longestIncreasingSubsequence(keepers, placeOf);
  // a section whose number was assigned has moved, not those around it
  const fits = (section: NumberedSection, index: number) =>
    sections.every(
      (other, at) => other === section || !stayed.has(other) || at < index === placeOf(other) < placeOf(section),
    );
  const moved = new Set(
    sections.filter((section, index) => !stayed.has(section) && !fits(section, index)).map(({ number }) => number),
  );
  return sections.flatMap((section) => {
    const { number, title } = section;
    if (!moved.has(number) || moved.has(parentNumber(number) ?? '')) return [];
    const before = ordered[placeOf(section) - 1];
    return `“${title}” moves ${before ? `after ${before.number} “${before.title}”` : 'to the front'}: its number here is ${number}.`;
  });
}
