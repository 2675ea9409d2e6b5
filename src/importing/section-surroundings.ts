import { parentNumber } from '../model/section-number.ts';
import type { Surroundings } from './judge-sections.ts';
import type { SectionToName, SectionWords } from './section-words.ts';

/**
 * Returns a function that compares what stands around two sections, by the matches so far. Nothing but headings is compared
 * as long as there are none.
 */
export function compareSurroundings<Section extends SectionToName, Other extends SectionToName>(
  now: readonly SectionWords<Section>[],
  before: readonly SectionWords<Other>[],
  matches: ReadonlyMap<Section, Other>,
): (section: SectionWords<Section>, other: SectionWords<Other>) => Omit<Surroundings, 'subject'> {
  const matched = new Set([...matches].map(([{ number }, other]) => pairOf(number, other.number)));
  const below = {
    now: countBy(now.map(({ parentNumber: above }) => above)),
    before: countBy(before.map(({ parentNumber: above }) => above)),
    both: countBy(
      [...matches].map(([{ number }, other]) => pairOf(parentNumber(number) ?? '', parentNumber(other.number) ?? '')),
    ),
  };
  const shareOfChildren = (number: string, other: string) => {
    const same = below.both.get(pairOf(number, other)) ?? 0;
    return [same / (below.now.get(number) ?? Infinity), same / (below.before.get(other) ?? Infinity)];
  };
  const areNeighbors = (section: SectionWords<Section> | undefined, other: SectionWords<Other> | undefined) =>
    section && other ? matches.get(section.one) === other.one : section === other;
  return (section, other) => ({
    sameParent:
      section.parent === other.parent ||
      matched.has(pairOf(section.parentNumber, other.parentNumber)) ||
      shareOfChildren(section.parentNumber, other.parentNumber).some((share) => share > 0.5),
    sameNeighbors:
      matches.size > 0 &&
      areNeighbors(now[section.index - 1], before[other.index - 1]) &&
      areNeighbors(now[section.index + 1], before[other.index + 1]),
    sameChildren: shareOfChildren(section.one.number, other.one.number).every((share) => share > 0.5),
  });
}

function pairOf(number: string, other: string): string {
  return `${number} ${other}`;
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
