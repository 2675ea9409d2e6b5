import { compareNumbers, parentNumber, precedingNumber, sectionNumberPattern } from '../model/section-number.ts';
import { headingNumbers, type NumberedHeading, type NumberedSection } from './heading-number.ts';
import { numberNotes } from './number-notes.ts';

/** A heading of a document with its level, from 1. */
export interface SourceHeading {
  depth: number;
  heading: string;
}

/**
 * The number of each section, in the order of the document. A document's own numbers are kept where none is used twice or
 * skipped and each has its parent. A heading without one fills the gap where it stands, else it gets the next free number of
 * its level, as does a number that cannot be kept. The first heading is section 0 where it has no number, the next one is 1 and
 * no text stands above. `notes` says what was given otherwise than it is written.
 */
export function giveNumbers(
  headings: readonly SourceHeading[],
  hasPreface: boolean,
  notes: string[],
): NumberedSection[] {
  const own = headingNumbers(headings.map(({ heading }) => heading));
  const kept = keptNumbers(headings, own, hasPreface);
  const taken = new Set([...(hasPreface ? ['0'] : []), ...kept.filter((number) => number !== undefined)]);
  const places = new Map<string, string>();
  const above: Above[] = [];
  const sections = headings.map(({ depth, heading }, index): NumberedSection => {
    const { sibling, parent } = climb(above, depth);
    const mine = own[index];
    const level = mine ? (placeOf(mine, places, taken) ?? parent) : sibling ? parentNumber(sibling) : parent;
    const number = kept[index] ?? nextFree(level, taken);
    taken.add(number);
    if (mine) places.set(mine.number, number);
    above.push({ depth, number });
    return { number, title: mine?.title ?? heading, ...(mine ? { written: mine.written } : {}) };
  });
  notes.push(...numberNotes(sections, own, places));
  return sections;
}

/** The headings that stand above a place, outermost first. */
interface Above {
  depth: number;
  /** Undefined while it is not known. */
  number: string | undefined;
}

/** Where a heading stands among those before it. */
interface Place {
  sibling: string | undefined;
  parent: string | undefined;
  /** Whether no heading stands above it. */
  isTop: boolean;
  /** Whether the number that it would follow is known. */
  isKnown: boolean;
}

/** Finds a heading's place, and leaves the headings that it does not stand below. */
function climb(above: Above[], depth: number): Place {
  let beside: Above | undefined;
  while ((above.at(-1)?.depth ?? 0) >= depth) beside = above.pop();
  const over = above.at(-1);
  const nearest = beside ?? over;
  return {
    sibling: beside?.number,
    // section 0 has no sections in it
    parent: over?.number === '0' ? undefined : over?.number,
    isTop: !over,
    isKnown: !nearest || nearest.number !== undefined,
  };
}

/** For each heading the number that it keeps, or fills a gap with; undefined where it must get another. */
function keptNumbers(
  headings: readonly SourceHeading[],
  own: readonly (NumberedHeading | undefined)[],
  hasPreface: boolean,
): (string | undefined)[] {
  const claimed = new Set(own.flatMap((mine) => mine?.number ?? []));
  const used = new Set(hasPreface ? ['0'] : []);
  const above: Above[] = [];
  const use = (number: string | undefined, isFree: boolean): string | undefined => {
    if (number === undefined || !isFree || used.has(number) || !sectionNumberPattern.test(number)) return undefined;
    used.add(number);
    return number;
  };
  const firstOwn = own.findIndex((mine) => mine);
  const wanted = headings.map(({ depth }, index) => {
    const { sibling, parent, isTop, isKnown } = climb(above, depth);
    const following = isKnown ? numberAfter(sibling, parent) : undefined;
    const mine = own[index];
    const number = mine ? use(mine.number, true) : use(following, !claimed.has(following ?? ''));
    const holdsOthers = index + 1 < firstOwn && (headings[index + 1]?.depth ?? 0) > depth;
    const isPreface = number === undefined && index < firstOwn && isTop && !holdsOthers;
    const preface = isPreface ? use('0', !claimed.has('0')) : undefined;
    above.push({ depth, number: number ?? preface });
    return number ?? preface;
  });
  const pluralize = new Set<string>();
  for (const number of [...used].sort(compareNumbers)) {
    const needed = [parentNumber(number), precedingNumber(number)];
    if (needed.every((other) => other === undefined || pluralize.has(other))) pluralize.add(number);
  }
  return wanted.map((number) => (number !== undefined && pluralize.has(number) ? number : undefined));
}

/** The section that a number places its heading in, by the number which that has here. */
function placeOf({ number }: NumberedHeading, places: ReadonlyMap<string, string>, taken: ReadonlySet<string>) {
  const parent = parentNumber(number);
  if (parent === undefined) return undefined;
  const place = places.get(parent) ?? (taken.has(parent) ? parent : undefined);
  return place === '0' ? undefined : place;
}

function numberAfter(sibling: string | undefined, parent: string | undefined): string {
  if (!sibling) return parent ? `${parent}.1` : '1';
  const parts = sibling.split('.');
  return [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('.');
}

function nextFree(level: string | undefined, taken: ReadonlySet<string>): string {
  let number = numberAfter(undefined, level);
  while (taken.has(number)) number = numberAfter(number, level);
  return number;
}
