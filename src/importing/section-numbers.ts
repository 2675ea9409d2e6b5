import { precedingNumber } from '../model/section-number.ts';
import { headingNumbers, type NumberedHeading, type NumberedSection, type SourceHeading } from './heading-number.ts';
import { descend, type HeadingAbove, keepsNumber, numberAfter } from './heading-place.ts';
import { firstNumber, isAscending } from './number-order.ts';
import { numberNotes } from './number-notes.ts';

/** Sections with their numbers, in the order of the document, and notes on labels that differ from the numbers. */
export interface NumberedSections {
  sections: NumberedSection[];
  notes: string[];
}

/**
 * Assigns each heading its section number. The numbers count in the order of the document, always. A number of the document is
 * kept if it comes next, or later if all of them ascend; otherwise it becomes the section's label, as letters, Roman numbers and
 * `Article 5` do. A heading that would take the number of the next one goes one level down, and one before the first number becomes
 * section 0 or a part of it.
 */
export function assignNumbers(headings: readonly SourceHeading[], hasPreface: boolean): NumberedSections {
  const own = headingNumbers(headings);
  const [mayLeaveOut, start] = [isAscending(own), firstNumber(headings, own)];
  const given = new Set(hasPreface ? ['0'] : []);
  const above: HeadingAbove[] = [];
  let last = hasPreface ? '0' : undefined;
  const sections = headings.map(({ depth, heading }, index): NumberedSection => {
    const place = { ...descend(above, depth, last), given, start, mayLeaveOut };
    const numbered = own[index];
    const isKept = keepsNumber(place, numbered);
    const wanted = numberAfter(last, place.level, start);
    const isTaken = !isKept && nextNumber(headings, own, index) === wanted;
    const number = isKept ? numbered.number : isTaken ? lower(last, place.level) : wanted;
    const before = precedingNumber(number);
    const skipsNumbers = before !== undefined && !given.has(before);
    last = number;
    given.add(number);
    above.push({ depth, number, isOwn: isKept && numbered.written === number });
    const numbers = { number, ...(skipsNumbers ? { skipsNumbers } : {}) };
    if (!numbered) return { ...numbers, title: heading };
    return { ...numbers, title: numbered.title, ...(numbered.written === number ? {} : { label: numbered.written }) };
  });
  return { sections, notes: numberNotes(sections, own) };
}

/** Returns the number of the next heading that has one and is not below this one. */
function nextNumber(
  headings: readonly SourceHeading[],
  own: readonly (NumberedHeading | undefined)[],
  index: number,
): string | undefined {
  const depth = headings[index]?.depth ?? 0;
  return own.find((one, at) => at > index && one?.number && (headings[at]?.depth ?? 0) <= depth)?.number;
}

function lower(last: string | undefined, level: number): string {
  return last === undefined ? '0' : numberAfter(last, level + 1);
}
