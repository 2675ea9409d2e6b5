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

/** Returns the number of the next section on a level, so that it comes after `last` in the order of the numbers. */
export function numberAfter(last: string | undefined, level: number): string {
  if (last === undefined) return '1';
  const parts = last.split('.');
  if (parts.length < level) return `${last}.1`;
  return [...parts.slice(0, level - 1), Number(parts[level - 1]) + 1].join('.');
}

/** Returns whether a heading can keep its own number at its place: it comes next, and is the parent's unless that has another. */
export function keepsNumber({ last, parent }: HeadingPlace, own: NumberedHeading | undefined): own is KeptHeading {
  const number = own?.number;
  if (!number) return false;
  const isNext = last === undefined ? ['0', '1'].includes(number) : number === numberAfter(last, levelOf(number));
  const isInside = !parent || parent.isOwn || parent.number === '0' || number.startsWith(`${parent.number}.`);
  return isNext && isInside;
}

/** A heading whose number can be the number of its section. */
type KeptHeading = NumberedHeading & { number: string };

function levelOf(number: string): number {
  return number.split('.').length;
}
