import { compareNumbers, sectionNumberPattern } from '../model/section-number.ts';
import type { NumberedHeading, SourceHeading } from './heading-number.ts';

/** Returns whether the numbers of a document ascend, so that they can be kept where it leaves some out. */
export function isAscending(own: readonly (NumberedHeading | undefined)[]): boolean {
  const numbers = own.flatMap((one) => (one?.number && sectionNumberPattern.test(one.number) ? one.number : []));
  return numbers.every((number, index) => index === 0 || compareNumbers(numbers[index - 1] ?? '', number) < 0);
}

/**
 * Returns the number of a document's first section after section 0: `7` for a chapter of a whole, if its numbers ascend from there. The
 * heading must be the first one, or have its number confirmed by another, and be below none.
 */
export function firstNumber(headings: readonly SourceHeading[], own: readonly (NumberedHeading | undefined)[]): string {
  const index = own.findIndex((one) => one?.number && one.number !== '0');
  const number = own[index]?.number ?? '';
  const depth = headings[index]?.depth ?? 0;
  const isTop = headings.slice(0, index).every((heading) => heading.depth >= depth);
  const isConfirmed = index === 0 || own.slice(index + 1).some((one) => one?.number);
  return /^[1-9]\d*$/.test(number) && isTop && isConfirmed && isAscending(own) ? number : '1';
}
