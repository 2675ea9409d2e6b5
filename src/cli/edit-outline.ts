import type { Section } from '../model/policy.ts';
import { compareNumbers, parentNumber, precedingNumber } from '../model/section-number.ts';

/** Edits of an outline, by the numbers that its sections have before any of them. */
export interface OutlineEdits {
  /** New sections, each with the number of the section that it follows; `3.0` is the place before 3.1. */
  inserted: readonly { after: string; title: string }[];
  /** The numbers of the sections that are removed. */
  removed: readonly string[];
}

/** An outline after its edits. */
export interface EditedOutline<Section> {
  /** The sections that stay, each with its number. */
  kept: NumberedPlace<{ section: Section }>[];
  removed: Section[];
  /** The new sections, in the order in which they were given. */
  inserted: NumberedPlace<{ title: string }>[];
}

/** A section with its number, and whether the numbers before it are left out. */
type NumberedPlace<Place> = Place & { number: string; skipsNumbers: boolean };

/** A place in the outline: a section or a new one, with those below it. */
interface Place<Section> {
  section?: Section & OutlinedSection;
  title?: string;
  below: Place<Section>[];
  /** The number of the first section below it before the edits, on its own level. */
  first?: number;
}

/** The part of a section that its place in the outline depends on. */
type OutlinedSection = Pick<Section, 'number' | 'skipsNumbers'>;

/**
 * Inserts and removes sections, and numbers those that follow anew, with all that is below them. A level begins with the number that it
 * began with, and a section before which numbers are left out keeps its own as long as it can. Throws if a number that is
 * named does not exist, or if a section is removed but not one below it.
 */
export function editOutline<Section extends OutlinedSection & { title: string }>(
  sections: readonly Section[],
  { inserted, removed }: OutlineEdits,
): EditedOutline<Section> {
  const top: Place<Section> = { below: [] };
  const places = new Map<string, Place<Section>>();
  const placeOf = (number: string | undefined) => (number === undefined ? top : places.get(number));
  for (const section of [...sections].sort((a, b) => compareNumbers(a.number, b.number))) {
    const place = { section, below: [] };
    places.set(section.number, place);
    const parent = placeOf(parentNumber(section.number));
    if (section.skipsNumbers && parent?.below.every((one) => one.section?.number === '0')) {
      parent.first = lastPart(section.number);
    }
    parent?.below.push(place);
  }
  const added = inserted.map(({ title }): Place<Section> => ({ title, below: [] }));
  // backwards, because each goes directly behind its section: of two in one place the first is to stand first
  for (const [index, { after }] of [...inserted.entries()].reverse()) {
    const place = added[index];
    const parent = placeOf(parentNumber(after));
    const before = places.get(after);
    const isStart = after === '0' || after.endsWith('.0');
    if (!place || !parent || (!before && !isStart))
      throw new Error(`There is no section ${parent ? after : parentNumber(after)}.`);
    parent.below.splice(before ? parent.below.indexOf(before) + 1 : 0, 0, place);
  }
  for (const number of removed) {
    const place = places.get(number);
    if (!place) throw new Error(`There is no section ${number}.`);
    const orphans = sections.filter((one) => isBelow(one.number, number) && !removed.includes(one.number));
    if (orphans.length > 0) {
      const options = orphans.map((one) => `--remove ${one.number}`).join(' ');
      throw new Error(`Section ${number} has sections below it. Remove them too: ${options}.`);
    }
    const parent = placeOf(parentNumber(number));
    if (parent) parent.below = parent.below.filter((one) => one !== place);
  }
  const numbers = numbersOf(top, '');
  const lost = inserted.find((_, index) => !numbers.has(added[index] ?? top));
  if (lost)
    throw new Error(
      `Nothing can be inserted after ${lost.after}, because section ${parentNumber(lost.after)} is removed.`,
    );
  const stays = (section: Section) => numbers.has(places.get(section.number) ?? top);
  return {
    kept: sections.filter(stays).map((section) => ({ section, ...numberOf(places.get(section.number) ?? top) })),
    removed: sections.filter((section) => !stays(section)),
    inserted: added.map((place) => ({ title: place.title ?? '', ...numberOf(place) })),
  };

  function numberOf(place: Place<Section>) {
    const number = numbers.get(place) ?? '';
    const before = precedingNumber(number);
    return { number, skipsNumbers: before !== undefined && ![...numbers.values()].includes(before) };
  }
}

function isBelow(number: string, other: string): boolean {
  return number.startsWith(`${other}.`);
}

function lastPart(number: string): number {
  return Number(number.split('.').at(-1));
}

/** Returns the number of each place below one. A section 0 keeps its number. */
function numbersOf<Section>({ below: places, first = 1 }: Place<Section>, prefix: string): Map<Place<Section>, string> {
  const numbers = new Map<Place<Section>, string>();
  let next = first;
  for (const place of places) {
    const { section } = place;
    const own = section?.skipsNumbers ? lastPart(section.number) : 0;
    const isZero = section?.number === '0';
    if (!isZero) next = Math.max(next, own) + 1;
    const number = isZero ? '0' : `${prefix}${next - 1}`;
    numbers.set(place, number);
    for (const [lower, below] of numbersOf(place, `${number}.`)) numbers.set(lower, below);
  }
  return numbers;
}
