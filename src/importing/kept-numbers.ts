import { compareNumbers, parentNumber, precedingNumber, sectionNumberPattern } from '../model/section-number.ts';
import type { NumberedHeading } from './heading-number.ts';
import { descend, type HeadingAbove, numberAfter, type SourceHeading } from './heading-place.ts';

/** Returns a number for each heading: its own if that can be kept, or that of the gap it fills, or else `undefined`. */
export function keptNumbers(
  headings: readonly SourceHeading[],
  own: readonly (NumberedHeading | undefined)[],
  hasPreface: boolean,
): (string | undefined)[] {
  const claimed = new Set(own.flatMap((numbered) => numbered?.number ?? []));
  const used = new Set(hasPreface ? ['0'] : []);
  const above: HeadingAbove[] = [];
  const use = (number: string | undefined, isFree: boolean): string | undefined => {
    if (number === undefined || !isFree || used.has(number) || !sectionNumberPattern.test(number)) return undefined;
    used.add(number);
    return number;
  };
  const firstOwn = own.findIndex((numbered) => numbered);
  const wanted = headings.map(({ depth }, index) => {
    const { sibling, parent, isTop, isKnown } = descend(above, depth);
    const following = isKnown ? numberAfter(sibling, parent) : undefined;
    const numbered = own[index];
    const number = numbered ? use(numbered.number, true) : use(following, !claimed.has(following ?? ''));
    const hasSubsections = index + 1 < firstOwn && (headings[index + 1]?.depth ?? 0) > depth;
    const isPreface = number === undefined && index < firstOwn && isTop && !hasSubsections;
    const preface = isPreface ? use('0', !claimed.has('0')) : undefined;
    above.push({ depth, number: number ?? preface });
    return number ?? preface;
  });
  const valid = withoutGaps(used);
  return wanted.map((number) => (number !== undefined && valid.has(number) ? number : undefined));
}

/** Returns the numbers whose parent and preceding number are among them, and valid too. */
function withoutGaps(numbers: ReadonlySet<string>): Set<string> {
  const valid = new Set<string>();
  for (const number of [...numbers].sort(compareNumbers)) {
    const needed = [parentNumber(number), precedingNumber(number)];
    if (needed.every((other) => other === undefined || valid.has(other))) valid.add(number);
  }
  return valid;
}
