import { compareNumbers, parentNumber, sectionNumberPattern } from '../model/section-number.ts';
import type { NumberedHeading } from './heading-number.ts';

/** A heading that contains the current place in a document, or comes before it on the same level. */
export interface HeadingAbove {
  depth: number;
  number: string;
  /** Whether the document gives it the same number. */
  isOwn: boolean;
}

/** The place of a heading in the order of the numbers. */
export interface HeadingPlace {
  /** The number of the section before it, if there is one. */
  last: string | undefined;
  /** The heading that contains it, if there is one. */
  parent: HeadingAbove | undefined;
  /** The level that its number gets if it cannot keep its own, from 1. */
  level: number;
}

/** Returns the place of the next heading, and removes from `above` the headings that do not contain it, outermost first. */
export function descend(above: HeadingAbove[], depth: number, last: string | undefined): HeadingPlace {
  let sibling: HeadingAbove | undefined;
  while ((above.at(-1)?.depth ?? 0) >= depth) sibling = above.pop();
  const parent = above.at(-1);
  return { last, parent, level: sibling ? levelOf(sibling.number) : parent ? levelOf(parent.number) + 1 : 1 };
}

/** The numbers that are given to the headings before a place, and those that may follow. */
export interface NumbersSoFar {
  given: ReadonlySet<string>;
  /** The number of the first section after section 0. */
  start: string;
  /** Whether the document may leave out numbers. */
  mayLeaveOut: boolean;
}

/**
 * Returns the number of the next section on a level, so that it comes after `last` in the order of the numbers. The first on the first
 * level has the number `start`.
 */
export function numberAfter(last: string | undefined, level: number, start = '1'): string {
  if (last === undefined) return start;
  const parts = last.split('.');
  if (level === 1 && parts[0] === '0') return start;
  if (parts.length < level) return `${last}.1`;
  return [...parts.slice(0, level - 1), Number(parts[level - 1]) + 1].join('.');
}

/**
 * Returns whether a heading can keep its own number at its place: it comes next, or after numbers that the document leaves out, and is the
 * parent's unless that has another.
 */
export function keepsNumber(place: HeadingPlace & NumbersSoFar, own: NumberedHeading | undefined): own is KeptHeading {
  const { last, parent, start } = place;
  const number = own?.number;
  if (!number) return false;
  const isFirst = last === undefined && [start, '0'].includes(number);
  const isNext = last !== undefined && number === numberAfter(last, levelOf(number), start);
  const isInside = !parent || parent.isOwn || parent.number === '0' || number.startsWith(`${parent.number}.`);
  return (isFirst || isNext || isLater(number, place)) && isInside;
}

/** Returns whether a number comes after the last one and numbers that the document leaves out. */
function isLater(number: string, { last, given, mayLeaveOut }: HeadingPlace & NumbersSoFar): boolean {
  const above = parentNumber(number);
  const hasPlace = sectionNumberPattern.test(number) && (above === undefined || given.has(above));
  return mayLeaveOut && hasPlace && last !== undefined && last !== '0' && compareNumbers(last, number) < 0;
}

/** A heading whose number can be the number of its section. */
type KeptHeading = NumberedHeading & { number: string };

function levelOf(number: string): number {
  return number.split('.').length;
}
