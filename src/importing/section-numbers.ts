import { parentNumber } from '../model/section-number.ts';
import { headingNumbers, type NumberedHeading, type NumberedSection } from './heading-number.ts';
import { descend, type HeadingAbove, numberAfter, type SourceHeading } from './heading-place.ts';
import { keptNumbers } from './kept-numbers.ts';
import { numberNotes } from './number-notes.ts';

/** Sections with their numbers, in the order of the document, and notes on numbers that differ from the source. */
export interface NumberedSections {
  sections: NumberedSection[];
  notes: string[];
}

/**
 * Assigns each heading its section number. The document's own numbers are kept unless one is used twice, skips a number or has
 * no parent. A heading without a number fills the gap at its place; otherwise it gets the next free number of its level, as
 * does a number that cannot be kept. The first heading is section 0 if it has no number, the next one is 1 and no text comes
 * before it.
 */
export function assignNumbers(headings: readonly SourceHeading[], hasPreface: boolean): NumberedSections {
  const own = headingNumbers(headings.map(({ heading }) => heading));
  const kept = keptNumbers(headings, own, hasPreface);
  const taken = new Set([...(hasPreface ? ['0'] : []), ...kept.filter((number) => number !== undefined)]);
  const assigned = new Map<string, string>();
  const above: HeadingAbove[] = [];
  const sections = headings.map(({ depth, heading }, index): NumberedSection => {
    const { sibling, parent } = descend(above, depth);
    const numbered = own[index];
    const level = numbered
      ? (assignedParent(numbered, assigned, taken) ?? parent)
      : sibling
        ? parentNumber(sibling)
        : parent;
    const number = kept[index] ?? nextFree(level, taken);
    taken.add(number);
    if (numbered) assigned.set(numbered.number, number);
    above.push({ depth, number });
    return { number, title: numbered?.title ?? heading, ...(numbered ? { written: numbered.written } : {}) };
  });
  return { sections, notes: numberNotes(sections, own, assigned) };
}

/** Returns the number that the parent of a numbered heading has here, or `undefined` if it has no parent. */
function assignedParent(
  { number }: NumberedHeading,
  assigned: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): string | undefined {
  const parent = parentNumber(number);
  if (parent === undefined) return undefined;
  const here = assigned.get(parent) ?? (taken.has(parent) ? parent : undefined);
  return here === '0' ? undefined : here;
}

function nextFree(level: string | undefined, taken: ReadonlySet<string>): string {
  let number = numberAfter(undefined, level);
  while (taken.has(number)) number = numberAfter(number, level);
  return number;
}
